import { rangeAt } from "../sheets/kit/address";
import type { CellValue, PlanCell } from "../sheets/kit/plan";
import type { TidyCell } from "../sheets/records/tidyRecords";
import type { RecordSource } from "../sheets/records/recordTable";
import { asRead } from "../sheets/kit/asRead";
import type { Change } from "./change/change";

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
  change: Change,
  sheet: Excel.Worksheet,
  source: RecordSource,
  cells: readonly TidyCell[],
): Promise<void> {
  const columns = columnsOf(sheet, source, cells);
  await change.context.sync();
  for (const { range, address, first, cells: changed } of columns) {
    const before = range.formulas as CellValue[][];
    const formats = range.numberFormat as string[][];
    const [after, looks]: [PlanCell[][], string[][]] = [before.map((row) => row.map(asRead)), [...formats]];
    for (const { row, to, format } of changed) {
      const at = row - first;
      if (String(before[at]?.[0]).startsWith("=")) continue;
      after[at] = [asRead(to)];
      if (format !== null) looks[at] = [format];
    }
    change.numberFormats(sheet, { address, before: formats, after: looks });
    change.cells(sheet, { address, before, after });
  }
}
