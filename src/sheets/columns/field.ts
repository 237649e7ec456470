/** Row and column counted from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

/** A label and the cells beside it, counted from 0; the value is read from the first cell. */
export interface Field {
  label: { row: number; column: number; lastColumn: number };
  value: { row: number; column: number; lastColumn: number };
}
