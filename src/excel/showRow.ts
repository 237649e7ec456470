import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { CellRef } from "../sheets/kit/finding";
import type { Change } from "./change/change";

/** Shows a hidden row; a protected sheet made by the add-in allows it. */
export async function showRow(change: Change, at: CellRef): Promise<Result<null>> {
  const { context } = change;
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load("name");
  await context.sync();
  if (sheet.isNullObject) return failed({ code: "sheetMissing", sheet: at.sheet });
  change.showRow(sheet, at.address);
  return ok(null);
}
