import { failed, ok, type Result } from "../domain/issue/result";
import type { CellRef } from "../sheets/kit/finding";
import type { Journal } from "./journal";

/** Shows a hidden row; a protected sheet made by the add-in allows it. */
export async function showRow(context: Excel.RequestContext, journal: Journal, at: CellRef): Promise<Result<null>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load("name");
  await context.sync();
  if (sheet.isNullObject) return failed({ code: "sheetMissing", sheet: at.sheet });
  journal.push({ kind: "rowShown", sheet: sheet.name, address: at.address });
  sheet.getRange(at.address).rowHidden = false;
  await context.sync();
  return ok(null);
}
