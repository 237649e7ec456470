import { evaluate } from "../../domain/engine/evaluate";
import type { Inputs } from "../../domain/engine/evaluation";
import { inputIssues } from "../../domain/engine/inputIssues";
import type { CellIssue, InputIssue } from "../../domain/issue/issue";
import type { Input, Scheme } from "../../domain/scheme/scheme";
import { cellAt } from "../kit/address";
import type { CellValue } from "../kit/plan";
import type { RawPeriod } from "../book/rawPeriod";
import type { ScoreLayout } from "../columns/scoreLayout";
import type { TableColumns } from "./columns";
import { readCell } from "./readCell";
import type { InputCell, ScoreRow } from "./rows";
import { type Shift, shifted } from "./shift";
import { formulaTest, isFormula } from "./sameFormula";

/** What reading the scoring sheet needs to know. */
export interface ScoreReading {
  raw: RawPeriod;
  scheme: Scheme;
  policyIsSound: boolean;
  layout: ScoreLayout;
  columns: TableColumns;
  shift: Shift;
}

const valueAt = ({ score }: RawPeriod, row: number, column: number): CellValue => score.values[row]?.[column] ?? "";

/** The department's figures, each from its own cell above the table. */
export function readDepartment(reading: ScoreReading): Map<string, InputCell> {
  const { raw, scheme, layout, shift } = reading;
  const cells = new Map<string, InputCell>();
  for (const input of scheme.inputs) {
    const place = layout.department[input.id];
    if (input.of !== "department" || place === undefined) continue;
    const [row, column] = [shift.row(place.row), shift.column(place.column)];
    const read = valueAt(raw, row, column);
    const at = { sheet: raw.score.name, address: cellAt(row, column) };
    const isDefault = isFormula(raw.score.formulas[row]?.[column] ?? "");
    cells.set(input.id, { ...readCell(read, input, raw.state.language), at, read, isDefault });
  }
  return cells;
}

const text = (value: CellValue): string => String(value).trim();

/** Every row in which somebody typed something, with its evaluation or the reasons against one. */
export function readRows(reading: ScoreReading, department: ReadonlyMap<string, InputCell>): ScoreRow[] {
  const { row: header, rows } = reading.raw.scoreTable;
  const read = rowReader(reading, department);
  return Array.from({ length: rows - 1 }, (_, place) => read(header + 1 + place)).filter((row) => row !== null);
}

function rowReader(
  reading: ScoreReading,
  department: ReadonlyMap<string, InputCell>,
): (row: number) => ScoreRow | null {
  const { raw, columns } = reading;
  const inputs = inputColumns(reading);
  const cellText = (row: number, id: string): string => {
    const at = columns.at.get(id);
    return at === undefined ? "" : text(valueAt(raw, row, at));
  };
  return (row) => {
    const identity = { number: cellText(row, "number"), name: cellText(row, "name"), note: cellText(row, "note") };
    const typed = inputs.filter(({ at, isDefault }) => valueAt(raw, row, at) !== "" && !isDefault(row)).length;
    if (typed === 0 && identity.number === "" && identity.name === "" && identity.note === "") return null;
    const cells = new Map(inputs.map((column) => [column.input.id, inputCell(reading, column, row)] as const));
    return { row, ...identity, cells, typed, ...judged(reading, cells, department, typed) };
  };
}

interface InputColumn {
  input: Input;
  at: number;
  /** Tells a value that the column's own formula gives from one that was typed. */
  isDefault: (row: number) => boolean;
}

function inputColumns({ raw, columns, shift }: ScoreReading): InputColumn[] {
  return columns.placed.flatMap(({ column: { input, formula }, at }) => {
    if (input === null || at === null) return [];
    const isOwn = formula === null ? null : formulaTest([shifted(formula, shift)], raw.state.tables.score);
    const isDefault = (row: number): boolean => isOwn?.(raw.score.formulas[row]?.[at] ?? "") ?? false;
    return [{ input, at, isDefault }];
  });
}

function inputCell({ raw }: ScoreReading, { input, at, isDefault }: InputColumn, row: number): InputCell {
  const read = valueAt(raw, row, at);
  const { value, issue, to } = readCell(read, input, raw.state.language);
  const place = { sheet: raw.score.name, address: cellAt(row, at) };
  return { value, issue, to, read, at: place, isDefault: isDefault(row) };
}

function judged(
  { scheme, policyIsSound }: ScoreReading,
  cells: ReadonlyMap<string, InputCell>,
  department: ReadonlyMap<string, InputCell>,
  typed: number,
): Pick<ScoreRow, "inputs" | "evaluation" | "issues"> {
  const read = scheme.inputs.flatMap(({ id }) => cells.get(id) ?? department.get(id) ?? []);
  const inputs: Inputs = Object.fromEntries(
    scheme.inputs.map(({ id }) => [id, (cells.get(id) ?? department.get(id))?.value ?? null]),
  );
  const misread = read.flatMap((cell) => cell.issue ?? []);
  const broken = new Set(misread.map((issue) => issue.input));
  const limits = inputIssues(scheme, inputs).filter(({ input }) => !broken.has(input));
  const issues: (InputIssue | CellIssue)[] = [...misread, ...limits];
  const isWhole = scheme.inputs.every(({ id, kind }) => kind === "note" || cells.has(id) || department.has(id));
  if (!policyIsSound || !isWhole || issues.length > 0 || typed === 0) return { inputs, evaluation: null, issues };
  const result = evaluate(scheme, inputs);
  return { inputs, evaluation: result.ok ? result.value : null, issues };
}
