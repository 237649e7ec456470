import { fifteenDigits } from "../../domain/figures/typed";
import type { CellValue } from "./plan";

/** Cells from A1 on. `values[r][c]` and `formulas[r][c]` count from 0; "" is blank, and so is all behind the end of a row. */
export interface RawSheet {
  name: string;
  values: readonly (readonly CellValue[])[];
  /** Formula text with "=", or the value where the cell holds none. */
  formulas: readonly (readonly CellValue[])[];
}

/** What a cell holds, as it is read: numbers come in with fifteen digits. */
export const cellRead = (value: CellValue): CellValue => (typeof value === "number" ? fifteenDigits(value) : value);

export const cellsRead = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
  rows.map((cells) => cells.map(cellRead));

/** Where a table is on its sheet, header row included; rows and columns count from 0. */
export interface RawTable {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
