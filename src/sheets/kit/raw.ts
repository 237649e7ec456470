import type { CellValue } from "./plan";

/** A rectangle as Excel gave it, from A1 on. `values[r][c]` and `formulas[r][c]` count from 0; "" is blank. */
export interface RawSheet {
  name: string;
  values: readonly (readonly CellValue[])[];
  /** Formula text with "=", or the value where the cell holds none. */
  formulas: readonly (readonly CellValue[])[];
}

/** Where a table is on its sheet, header row included; rows and columns count from 0. */
export interface RawTable {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
