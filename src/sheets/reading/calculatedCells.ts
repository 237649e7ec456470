import { highestOf } from "../../domain/figures/extremes";
import type { JudgedSheet } from "../book/seenWorkbook";
import type { RawPeriod } from "../book/rawPeriod";
import type { Area } from "../kit/area";
import type { RawSheet } from "../kit/raw";
import type { JudgedCells } from "./judgedCells";
import { isFormula } from "./sameFormula";

/** Judged cells of a sheet whose values a formula gives: an edit anywhere may change them, and no event names them. */
interface CalculatedCells {
  sheet: JudgedSheet;
  area: Area;
}

const holdsFormula = ({ formulas }: RawSheet, row: number, column: number): boolean =>
  isFormula(formulas[row]?.[column] ?? "");

/** From the first formula of a column to the last, so that one area holds them all. */
function stretchOf(sheet: RawSheet, column: number, { row: first, rows }: Pick<Area, "row" | "rows">): Area | null {
  const last = Math.min(first + rows, sheet.formulas.length) - 1;
  let [from, to] = [first, last];
  while (from <= last && !holdsFormula(sheet, from, column)) from += 1;
  if (from > last) return null;
  while (!holdsFormula(sheet, to, column)) to -= 1;
  return { row: from, column, rows: to - from + 1, columns: 1 };
}

/** Columns side by side with formulas in the same rows become one area. */
function sideBySide(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.column - b.column)) {
    const last = joined.at(-1);
    const continues = last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (continues) joined[joined.length - 1] = { ...last, columns: last.columns + area.columns };
    else joined.push(area);
  }
  return joined;
}

function inColumns(sheet: RawSheet, columns: readonly number[], rows: Pick<Area, "row" | "rows">): Area[] {
  return sideBySide([...new Set(columns)].flatMap((column) => stretchOf(sheet, column, rows) ?? []));
}

const single = (sheet: RawSheet, cells: readonly Pick<Area, "row" | "column">[]): Area[] =>
  cells
    .filter(({ row, column }) => holdsFormula(sheet, row, column))
    .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));

const bodyOf = ({ row, rows }: Area): Pick<Area, "row" | "rows"> => ({ row: row + 1, rows: rows - 1 });

/** Every judged cell that a formula fills. */
export function calculatedCells(raw: RawPeriod, judged: JudgedCells): CalculatedCells[] {
  const { score, ledger, policy, interviewIndex } = raw;
  const on = (sheet: JudgedSheet, areas: readonly Area[]) => areas.map((area) => ({ sheet, area }));
  const width = Math.max(0, highestOf((interviewIndex?.formulas ?? []).map((row) => row.length)));
  const everywhere = { row: 0, rows: interviewIndex?.formulas.length ?? 0 };
  return [
    ...on("score", single(score, [...judged.department, ...judged.labels])),
    ...on("score", inColumns(score, judged.valueColumns.score, bodyOf(raw.scoreTable))),
    ...on("ledger", inColumns(ledger, judged.valueColumns.ledger, bodyOf(raw.ledgerTable))),
    ...on("policy", single(policy, judged.policy)),
    ...(interviewIndex === null
      ? []
      : on(
          "interviewIndex",
          inColumns(
            interviewIndex,
            Array.from({ length: width }, (_, at) => at),
            everywhere,
          ),
        )),
  ];
}

/** A formula below a table may spill into cells that no event names. */
export function hasFormulaBelow({ score, scoreTable, ledger, ledgerTable }: RawPeriod): boolean {
  const below = ({ formulas }: RawSheet, { row, rows, column, columns }: Area): boolean =>
    formulas.slice(row + rows).some((cells) => cells.slice(0, column + columns).some(isFormula));
  return below(score, scoreTable) || below(ledger, ledgerTable);
}
