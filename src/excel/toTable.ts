import { rangeAt } from "../sheets/kit/address";
import type { CellValue } from "../sheets/kit/plan";
import type { RecordTable } from "../sheets/records/recordTable";
import type { Change } from "./change/change";
import type { Inventory } from "./inventory";

/** What pasted records are called in formulas. */
const usualName = "tblRecords";

/**
 * Makes a plain list an Excel table, so that formulas follow it as it grows; headings that are blank or stand there twice are
 * told apart. Gives the name and the headings as Excel has them then.
 */
export async function toTable(
  change: Change,
  sheet: Excel.Worksheet,
  { tables }: Inventory,
  { area, headers }: RecordTable,
): Promise<{ name: string; headers: string[] }> {
  const { row, column, columns } = area;
  const heading = sheet.getRange(rangeAt(row, column, row, column + columns - 1)).load("formulas,values");
  await change.context.sync();
  const [formulas = []] = heading.formulas as CellValue[][];
  const [values = []] = heading.values as CellValue[][];
  const after = headers.map((header, at) => (values[at] === header ? null : header));
  const made = change.makeTable(sheet, { tables, name: usualName, area, heading: { before: formulas, after } });
  made.load("name");
  const now = made.getHeaderRowRange().load("values");
  await change.context.sync();
  return { name: made.name, headers: ((now.values as CellValue[][])[0] ?? []).map(String) };
}
