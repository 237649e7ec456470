import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { CellRef } from "../sheets/kit/finding";
import type { Change } from "./change/change";

/** Shows hidden rows; a protected sheet made by the add-in allows it. */
export async function showRows(change: Change, places: readonly CellRef[]): Promise<Result<null>> {
  if (places.length === 0) return ok(null);
  const { context } = change;
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
  await context.sync();
  for (const [at, sheet] of sheets.entries()) {
    const name = names[at] ?? "";
    if (sheet.isNullObject) return failed({ code: "sheetMissing", sheet: name });
    for (const place of places) if (place.sheet === name) await change.showRow(sheet, place.address);
  }
  return ok(null);
}
