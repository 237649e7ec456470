import type { RawPeriod } from "./book/rawPeriod";
import { type FormulaContext, formulasAbove, resultFormulas } from "./checks/ownFormulas";
import { scoreLayout } from "./columns/scoreLayout";
import { cellAt, rangeAt } from "./kit/address";
import type { Dialect } from "./kit/dialect";
import type { CellValue } from "./kit/plan";
import { bookOnSheet } from "./policy/policyBook";
import { findColumns } from "./reading/columns";
import { shiftOf } from "./reading/shift";

/** Where the add-in's own formulas of 评分表 stand, in a period that was only read. */
export function formulaContext(raw: RawPeriod): FormulaContext {
  const layout = scoreLayout(raw.state.scheme, raw.state.language, raw.scoreTable.rows - 1);
  const columns = findColumns(layout.columns, raw.score, raw.scoreTable);
  return {
    raw,
    layout,
    columns,
    shift: shiftOf(raw, layout, columns),
    policy: { book: bookOnSheet(raw.policy, raw.state) },
  };
}

/** Cells of 评分表 that are to hold one formula. */
export interface FormulaEdit {
  address: string;
  before: CellValue[][];
  after: { formula: string }[][];
}

/**
 * What has to be written so that every formula of 评分表 is in one dialect. A column of results is written as a whole: Excel
 * fills the rest of it from a part. `faulty` are cells whose formula is right, and has to be entered again all the same.
 */
export function ownFormulaEdits(raw: RawPeriod, dialect: Dialect, faulty: ReadonlySet<string>): FormulaEdit[] {
  const context = formulaContext({ ...raw, state: { ...raw.state, dialect } });
  const { row: head, rows } = raw.scoreTable;
  const read = (row: number, column: number): CellValue => raw.score.formulas[row]?.[column] ?? "";
  const columns = resultFormulas(context).flatMap(({ at, spelled, dialectIn }): FormulaEdit[] => {
    const before = Array.from({ length: rows - 1 }, (_, nth) => [read(head + 1 + nth, at)]);
    const isRight = before.every(
      ([cell = ""], nth) => dialectIn(cell) === dialect && !faulty.has(cellAt(head + 1 + nth, at)),
    );
    if (isRight) return [];
    const formula = spelled(dialect);
    return [{ address: rangeAt(head + 1, at, head + rows - 1, at), before, after: before.map(() => [{ formula }]) }];
  });
  const above = aboveCells(context).flatMap(({ row, column, dialect: has, spelled }): FormulaEdit[] => {
    const address = cellAt(row, column);
    if (has === dialect && !faulty.has(address)) return [];
    return [{ address, before: [[read(row, column)]], after: [[{ formula: spelled(dialect) }]] }];
  });
  return [...columns, ...above];
}

/** Formulas above the table where they stand: columns may have been put into its rows alone. */
export function aboveCells(context: FormulaContext) {
  const { formulas } = context.raw.score;
  return formulasAbove(context).map(({ row, column, orIn, dialectIn, spelled }) => {
    const dialectAt = (at: number): Dialect | null => dialectIn(formulas[row]?.[at] ?? "");
    const [here, there] = [dialectAt(column), dialectAt(orIn)];
    return here === null && there !== null
      ? { row, column: orIn, dialect: there, spelled }
      : { row, column, dialect: here, spelled };
  });
}
