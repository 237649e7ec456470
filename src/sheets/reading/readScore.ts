import { consequencesOfInputs, withRuns } from "../../domain/engine/consequencesOf";
import { type Judge, judgeBy } from "../../domain/engine/evaluate";
import type { Inputs } from "../../domain/inputs/inputs";
import { runOf } from "../../domain/engine/history";
import { inputChecks } from "../../domain/engine/inputIssues";
import type { CellIssue, InputIssue } from "../../domain/issue/issue";
import { periodOf } from "../../domain/time/period";
import type { Paused } from "../../domain/outcome/paused";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Input } from "../../domain/inputs/input";
import { cellAt } from "../kit/address";
import type { CellValue } from "../kit/plan";
import type { RawPeriod } from "../book/rawPeriod";
import type { ScoreLayout } from "../columns/scoreLayout";
import type { TableColumns } from "./columns";
import { readCell } from "./readCell";
import type { InputCell, ScoreRow } from "./rows";
import type { Shift } from "./shift";
import { ownDefault } from "./ownDefault";
import { isFormula } from "./sameFormula";

/** What reading the scoring sheet needs to know. */
interface ScoreReading {
  raw: RawPeriod;
  scheme: Scheme;
  isPolicySound: boolean;
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
    // A cell whose row was deleted is blank, and missed where the table begins.
    const address = row < 0 ? cellAt(raw.scoreTable.row, raw.scoreTable.column) : cellAt(row, column);
    const at = { sheet: raw.score.name, address };
    const isDefault = isFormula(raw.score.formulas[row]?.[column] ?? "");
    cells.set(input.id, { ...readCell(read, input, raw.state.language), at, read, isDefault });
  }
  return cells;
}

const text = (value: CellValue): string => String(value).trim();

/** Every row in which somebody typed something, with its evaluation or the reasons against one. */
export function* readRows(reading: ScoreReading, department: ReadonlyMap<string, InputCell>): Paused<ScoreRow[]> {
  const { row: header, rows } = reading.raw.scoreTable;
  const read = rowReader(reading, department);
  const found: (ScoreRow | null)[] = [];
  for (let place = 1; place < rows; place += 1) {
    found.push(read(header + place));
    if (place % betweenPauses === 0) yield place / rows;
  }
  return found.filter((row) => row !== null);
}

/** Rows that are judged within a few milliseconds. */
const betweenPauses = 20;

function rowReader(
  reading: ScoreReading,
  department: ReadonlyMap<string, InputCell>,
): (row: number) => ScoreRow | null {
  const { raw, columns, scheme } = reading;
  const inputs = inputColumns(reading);
  const engine: Engine = { issuesIn: inputChecks(scheme), judge: judgeBy(scheme) };
  const cellText = (row: number, id: string): string => {
    const at = columns.at.get(id);
    return at === undefined ? "" : text(valueAt(raw, row, at));
  };
  return (row) => {
    const identity = { number: cellText(row, "number"), name: cellText(row, "name"), note: cellText(row, "note") };
    const typed = inputs.filter(({ at, isDefault }) => valueAt(raw, row, at) !== "" && !isDefault(row)).length;
    if (typed === 0 && identity.number === "" && identity.name === "" && identity.note === "") return null;
    const cells = new Map(inputs.map((column) => [column.input.id, inputCell(reading, column, row)] as const));
    return { row, ...identity, cells, typed, ...judged(reading, engine, { identity, cells, typed }, department) };
  };
}

interface InputColumn {
  input: Input;
  at: number;
  /** Tells a value that the column's own formula gives from one that was typed. */
  isDefault: (row: number) => boolean;
}

function inputColumns({ raw, layout, columns, shift }: ScoreReading): InputColumn[] {
  const defaultOf = ownDefault(raw, layout, shift);
  return columns.placed.flatMap(({ column: { input }, at }) => {
    if (input === null || at === null) return [];
    const isOwn = defaultOf(input.id);
    const isDefault = (row: number): boolean => isOwn(raw.score.formulas[row]?.[at] ?? "");
    return [{ input, at, isDefault }];
  });
}

function inputCell({ raw }: ScoreReading, { input, at, isDefault }: InputColumn, row: number): InputCell {
  const read = valueAt(raw, row, at);
  const { value, issue, to } = readCell(read, input, raw.state.language);
  const place = { sheet: raw.score.name, address: cellAt(row, at) };
  return { value, issue, to, read, at: place, isDefault: isDefault(row) };
}

interface ReadRow extends Pick<ScoreRow, "cells" | "typed"> {
  identity: Pick<ScoreRow, "number" | "name">;
}

/** The policy, prepared for every row. */
interface Engine {
  issuesIn: (inputs: Inputs) => InputIssue[];
  judge: Judge;
}

function judged(
  { raw, scheme, isPolicySound }: ScoreReading,
  { issuesIn, judge }: Engine,
  { identity, cells, typed }: ReadRow,
  department: ReadonlyMap<string, InputCell>,
): Pick<ScoreRow, "inputs" | "evaluation" | "consequences" | "issues"> {
  const read = scheme.inputs.flatMap(({ id }) => cells.get(id) ?? department.get(id) ?? []);
  const inputs: Inputs = Object.fromEntries(
    scheme.inputs.map(({ id }) => [id, (cells.get(id) ?? department.get(id))?.value ?? null]),
  );
  const misread = read.flatMap((cell) => cell.issue ?? []);
  const broken = new Set(misread.map((issue) => issue.input));
  const limits = issuesIn(inputs).filter(({ input }) => !broken.has(input));
  const issues: (InputIssue | CellIssue)[] = [...misread, ...limits];
  const isWhole = scheme.inputs.every(({ id, kind }) => kind === "note" || cells.has(id) || department.has(id));
  const isJudged = isPolicySound && isWhole && issues.length === 0 && typed > 0;
  const result = isJudged ? judge(inputs) : null;
  if (result?.ok !== true)
    return { inputs, evaluation: null, consequences: consequencesOfInputs(scheme, inputs), issues };
  const evaluation = withRuns(scheme, result.value, runsBefore(raw, scheme, identity));
  return { inputs, evaluation, consequences: evaluation.consequences, issues };
}

/** How often in a row somebody had a grade, by what the workbook remembers of the periods before. */
function runsBefore({ state }: RawPeriod, { id }: Scheme, person: Pick<ScoreRow, "number" | "name">) {
  const at = { period: periodOf(state), scheme: id };
  return (grade: string) => runOf(state.history ?? [], at, person, grade);
}
