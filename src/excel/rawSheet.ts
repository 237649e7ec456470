import type { CellValue } from "../sheets/kit/plan";
import { cellsRead, type RawSheet } from "../sheets/kit/raw";

/** Asks for everything typed or calculated on a sheet; an empty sheet gives a null object. */
export const askCells = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values,formulas");

/**
 * The asked cells from A1 on. Excel leaves out the blank rows and columns before the first used cell, and gives null instead
 * of cells above five million of them.
 */
export function rawCells(used: Excel.Range): Omit<RawSheet, "name"> {
  if (used.isNullObject) return { values: [], formulas: [] };
  const [values, formulas] = [used.values, used.formulas] as (CellValue[][] | null)[];
  return {
    values: fromFirstCell(cellsRead(values ?? []), used.rowIndex, used.columnIndex),
    formulas: fromFirstCell(formulas ?? [], used.rowIndex, used.columnIndex),
  };
}

function fromFirstCell(cells: readonly CellValue[][], rows: number, columns: number): CellValue[][] {
  const before = Array.from({ length: columns }, () => "");
  const shifted = cells.map((row) => [...before, ...row]);
  const width = columns + (cells[0]?.length ?? 0);
  return [...Array.from({ length: rows }, () => Array.from({ length: width }, () => "")), ...shifted];
}
