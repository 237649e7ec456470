import { BooleanNumber, type IObjectArrayPrimitiveType, type IRowData } from "@univerjs/core";
import type { Context } from "./context";

type RowsOfSheets = Record<string, Record<string, IObjectArrayPrimitiveType<Partial<IRowData>>>>;

/** Rows that formulas like SUBTOTAL skip. Univer walks all 1,048,576 rows of each sheet for it, this walks the rows that are stored. */
export function hiddenRows(context: Context): RowsOfSheets {
  const sheets: RowsOfSheets[string] = {};
  for (const sheet of context.workbook.getSheets()) {
    const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
    for (const row of Object.keys(sheet.getRowManager().getRowData()).map(Number)) {
      if (!sheet.getRowVisible(row)) rows[row] = { hd: BooleanNumber.TRUE };
    }
    sheets[sheet.getSheetId()] = rows;
  }
  return { [context.unitId]: sheets };
}
