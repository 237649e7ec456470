import { rangeAt } from "../sheets/kit/address";
import type { CellValue } from "../sheets/kit/plan";
import type { TidyCell } from "../sheets/records/tidyRecords";
import type { RecordSource } from "../sheets/records/recordTable";
import { enteredCells } from "./entered";
import type { Journal } from "./journal";

interface Column {
  range: Excel.Range;
  address: string;
  first: number;
  cells: readonly TidyCell[];
}

/** One range per column, from its first cell to the last one that changes. */
function columnsOf(sheet: Excel.Worksheet, { area }: RecordSource, cells: readonly TidyCell[]): Column[] {
  const byColumn = new Map<number, TidyCell[]>();
  for (const cell of cells) byColumn.set(cell.column, [...(byColumn.get(cell.column) ?? []), cell]);
  return [...byColumn].map(([column, changed]) => {
    const rows = changed.map(({ row }) => row);
    const first = Math.min(...rows);
    const at = area.column + column;
    const address = rangeAt(area.row + 1 + first, at, area.row + 1 + Math.max(...rows), at);
    return { range: sheet.getRange(address).load("formulas,numberFormat"), address, first, cells: changed };
  });
}

/** Rewrites cells of a pasted table as real dates, numbers and names. A cell with a formula of its own stays. */
export async function rewriteCells(
  context: Excel.RequestContext,
  journal: Journal,
  sheet: Excel.Worksheet,
  source: RecordSource,
  cells: readonly TidyCell[],
): Promise<void> {
  const columns = columnsOf(sheet, source, cells);
  await context.sync();
  for (const { range, address, first, cells: changed } of columns) {
    const formulas = range.formulas as CellValue[][];
    const formats = range.numberFormat as string[][];
    journal.push(
      { kind: "cells", sheet: source.sheet, address, formulas },
      { kind: "formats", sheet: source.sheet, address, formats },
    );
    const [after, looks] = [enteredCells(formulas), formats.map((row) => [...row])];
    for (const { row, to, format } of changed) {
      const at = row - first;
      if (String(formulas[at]?.[0]).startsWith("=")) continue;
      after[at] = enteredCells([[to]])[0] ?? [];
      if (format !== null) looks[at] = [format];
    }
    range.numberFormat = looks;
    range.formulas = after;
  }
}
