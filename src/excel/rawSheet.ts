import type { CellValue } from "../sheets/kit/plan";
import { cellsRead, type RawSheet } from "../sheets/kit/raw";

/** Asks for everything typed or calculated on a sheet; an empty sheet gives a null object. */
export const askCells = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values,formulas");

/** The asked cells from A1 on. Excel leaves out the blank rows and columns before the first used cell. */
export const rawSheet = (name: string, used: Excel.Range): RawSheet =>
  used.isNullObject
    ? { name, values: [], formulas: [] }
    : {
        name,
        values: fromFirstCell(used.values && cellsRead(used.values as CellValue[][]), used.rowIndex, used.columnIndex),
        formulas: fromFirstCell(used.formulas as CellValue[][] | null, used.rowIndex, used.columnIndex),
      };

/** Excel gives null instead of cells above five million of them. */
function fromFirstCell(cells: CellValue[][] | null, rows: number, columns: number): CellValue[][] {
  const before = Array.from({ length: columns }, () => "");
  const shifted = (cells ?? []).map((row) => [...before, ...row]);
  const width = columns + (cells?.[0]?.length ?? 0);
  return [...Array.from({ length: rows }, () => Array.from({ length: width }, () => "")), ...shifted];
}

/** Cells of one block of rows, still to be read. */
export interface ReadBlock {
  row: number;
  cells: Excel.Range;
}

/** Asks for so many rows of a sheet from column A on. */
export const askBlock = (sheet: Excel.Worksheet, row: number, rows: number, columns: number): ReadBlock => ({
  row,
  cells: sheet.getRangeByIndexes(row, 0, rows, columns).load("values,formulas"),
});

/** Blocks that follow one another from the first row on, as one sheet. */
export const joined = (name: string, blocks: readonly ReadBlock[]): RawSheet => ({
  name,
  values: blocks.flatMap(({ cells }) => cellsRead(cells.values as CellValue[][])),
  formulas: blocks.flatMap(({ cells }) => cells.formulas as CellValue[][]),
});
