import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { CellRef } from "../sheets/kit/finding";
import type { Change } from "./change/change";

/** Shows hidden rows; a protected sheet made by the add-in allows it. */
export async function showRows(change: Change, places: readonly CellRef[]): Promise<Result<null>> {
  if (places.length === 0) return ok(null);
  const { context } = change;
  const hidden = places.map((at) => ({
    at,
    sheet: context.workbook.worksheets.getItemOrNullObject(at.sheet).load("name"),
  }));
  await context.sync();
  for (const { at, sheet } of hidden) {
    if (sheet.isNullObject) return failed({ code: "sheetMissing", sheet: at.sheet });
    change.showRow(sheet, at.address);
  }
  return ok(null);
}
