import { rangeAt } from "../sheets/kit/address";
import type { CellValue } from "../sheets/kit/plan";
import type { RecordTable } from "../sheets/records/recordTable";
import { enteredCells } from "./entered";
import { freeTableName, type Inventory } from "./inventory";
import type { Journal } from "./journal";

/** What pasted records are called in formulas. */
const usualName = "tblRecords";

/**
 * Makes a plain list an Excel table, so that formulas follow it as it grows. Its cells keep their looks; headings that are
 * blank or stand there twice are told apart first. Gives the name and the headings as Excel has them then.
 */
export async function toTable(
  context: Excel.RequestContext,
  journal: Journal,
  { tables }: Inventory,
  list: RecordTable,
): Promise<{ name: string; headers: string[] }> {
  const sheet = context.workbook.worksheets.getItem(list.sheet);
  const { row, column, rows, columns } = list.area;
  const address = rangeAt(row, column, row, column + columns - 1);
  const heading = sheet.getRange(address).load("formulas,values");
  await context.sync();
  journal.push({ kind: "cells", sheet: list.sheet, address, formulas: heading.formulas as CellValue[][] });
  if ((heading.values as CellValue[][])[0]?.some((cell, at) => cell !== list.headers[at]) === true)
    heading.formulas = enteredCells([list.headers]);
  journal.push({ kind: "tableAdded", sheet: list.sheet, existing: tables.items.map((table) => table.name) });
  const made = sheet.tables.add(rangeAt(row, column, row + rows - 1, column + columns - 1), true);
  made.name = freeTableName(tables, usualName);
  made.style = "TableStyleLight1";
  made.showBandedRows = false;
  made.load("name");
  const now = made.getHeaderRowRange().load("values");
  await context.sync();
  return { name: made.name, headers: ((now.values as CellValue[][])[0] ?? []).map(String) };
}
