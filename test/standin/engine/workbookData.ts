import type { IWorkbookData, IWorksheetData } from "@univerjs/core";

/** Smaller than Excel's sheets, and large enough for the records of a month; Univer calculates nothing below its last row. */
export const SHEET_SIZE = { rowCount: 10_000, columnCount: 256 };

/** Excel's usual sizes in pixels. */
export const DEFAULT_COLUMN_WIDTH = 64;
export const DEFAULT_ROW_HEIGHT = 20;

export function emptySheet(id: string, name: string): Partial<IWorksheetData> {
  return { id, name, ...SHEET_SIZE, defaultColumnWidth: DEFAULT_COLUMN_WIDTH, defaultRowHeight: DEFAULT_ROW_HEIGHT };
}

let lastWorkbook = 0;

/**
 * What save() returned, or a new workbook with one empty sheet as Excel opens it. Each gets an id of its own: Univer keeps
 * the parsed formulas of all workbooks in one place, by that id.
 */
export function workbookData(saved?: unknown): Partial<IWorkbookData> {
  lastWorkbook += 1;
  const data = (saved as Partial<IWorkbookData> | undefined) ?? {
    name: "工作簿1",
    sheetOrder: ["sheet1"],
    sheets: { sheet1: emptySheet("sheet1", "Sheet1") },
  };
  return { ...data, id: `workbook${String(lastWorkbook)}` };
}
