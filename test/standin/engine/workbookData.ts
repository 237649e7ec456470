import type { IWorkbookData, IWorksheetData } from "@univerjs/core";

/** Excel's size of a sheet. */
export const SHEET_SIZE = { rowCount: 1_048_576, columnCount: 16_384 };

/** Excel's usual sizes in pixels. */
export const DEFAULT_COLUMN_WIDTH = 64;
export const DEFAULT_ROW_HEIGHT = 20;

export function emptySheet(id: string, name: string): Partial<IWorksheetData> {
  return { id, name, ...SHEET_SIZE, defaultColumnWidth: DEFAULT_COLUMN_WIDTH, defaultRowHeight: DEFAULT_ROW_HEIGHT };
}

let lastWorkbook = 0;

/** A new workbook as Excel opens it: one empty sheet. */
export function newWorkbook(sheetName: string): Partial<IWorkbookData> {
  return { name: "工作簿1", sheetOrder: ["sheet1"], sheets: { sheet1: emptySheet("sheet1", sheetName) } };
}

/** Gives a workbook an id of its own: Univer keeps parsed formulas of all workbooks in one place, by that id. */
export function withOwnId(data: Partial<IWorkbookData>): Partial<IWorkbookData> {
  lastWorkbook += 1;
  return { ...data, id: `workbook${String(lastWorkbook)}` };
}
