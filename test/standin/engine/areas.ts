import type { IRange } from "@univerjs/core";
import type { Area } from "../grid";
import { SHEET_SIZE } from "./workbookData";

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOf(sheet: string, range: IRange): Area {
  return {
    sheet,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function wholeRows(row: number, rows: number): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: 0, endColumn: SHEET_SIZE.columnCount - 1 };
}

export function wholeColumns(column: number, columns: number): IRange {
  return { startRow: 0, endRow: SHEET_SIZE.rowCount - 1, startColumn: column, endColumn: column + columns - 1 };
}
