import type { Area } from "../sheets/kit/area";

/** What must be loaded of a range to know where it lies. */
export const placeOfRange = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a range lies on its sheet, once its place has been loaded. */
export const rangeArea = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
