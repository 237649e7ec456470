import { highestOf, lowestOf } from "../domain/figures/extremes";
import { rangeAt } from "../sheets/kit/address";
import type { CellValue, PlanCell } from "../sheets/kit/plan";
import type { TidyCell } from "../sheets/records/tidyRecords";
import type { RecordSource } from "../sheets/records/recordTable";
import { asRead } from "../sheets/kit/asRead";
import type { Change } from "./change/change";
import { type AreaOnSheet, readInPieces } from "./readInPieces";

interface Column {
  area: AreaOnSheet;
  /** Of the records, counted from 0. */
  first: number;
  cells: readonly TidyCell[];
}

/** One range per column, from its first cell to the last one that changes. */
function columnsOf(sheet: Excel.Worksheet, { area }: RecordSource, cells: readonly TidyCell[]): Column[] {
  const byColumn = new Map<number, TidyCell[]>();
  for (const cell of cells) {
    const alike = byColumn.get(cell.column);
    if (alike) alike.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  return [...byColumn].map(([column, changed]) => {
    const rows = changed.map(({ row }) => row);
    const [first, last] = [lowestOf(rows), highestOf(rows)];
    const place = { row: area.row + 1 + first, column: area.column + column };
    return { area: { sheet, ...place, rows: last - first + 1, columns: 1 }, first, cells: changed };
  });
}

interface Row {
  formulas: CellValue[];
  formats: string[];
}

function askRows(range: Excel.Range): () => Row[] {
  range.load("formulas,numberFormat");
  return () => {
    const formats = range.numberFormat as string[][];
    return (range.formulas as CellValue[][]).map((formulas, at) => ({ formulas, formats: formats[at] ?? [] }));
  };
}

/** Rewrites cells of a pasted table as real dates, numbers and names. A cell with a formula of its own stays. */
export async function rewriteCells(
  change: Change,
  sheet: Excel.Worksheet,
  source: RecordSource,
  cells: readonly TidyCell[],
): Promise<void> {
  const columns = columnsOf(sheet, source, cells);
  const areas = columns.map(({ area }) => area);
  const read = await readInPieces(change.context, areas, askRows);
  for (const [at, column] of columns.entries()) await rewriteColumn(change, column, read[at] ?? []);
}

async function rewriteColumn(change: Change, { area, first, cells }: Column, rows: readonly Row[]): Promise<void> {
  const before = rows.map(({ formulas }) => formulas);
  const formats = rows.map((row) => row.formats);
  const [after, looks]: [PlanCell[][], string[][]] = [before.map((row) => row.map(asRead)), [...formats]];
  for (const { row, to, format } of cells) {
    const at = row - first;
    if (String(before[at]?.[0]).startsWith("=")) continue;
    after[at] = [asRead(to)];
    if (format !== null) looks[at] = [format];
  }
  const { sheet, row, column } = area;
  const address = rangeAt(row, column, row + rows.length - 1, column);
  await change.numberFormats(sheet, { address, before: formats, after: looks });
  await change.cells(sheet, { address, before, after });
}
