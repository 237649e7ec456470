import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { NumberCell } from "../sheets/kit/finding";
import type { CellValue } from "../sheets/kit/plan";
import { cellRead } from "../sheets/kit/raw";
import type { Change } from "./change/change";

/** Puts numbers into open cells of one sheet, if every cell still holds what the user was shown; all of them or none. */
export async function setCells(change: Change, cells: readonly NumberCell[]): Promise<Result<null>> {
  const { context } = change;
  const found = cells.map((cell) => {
    const sheet = context.workbook.worksheets.getItem(cell.at.sheet).load("name");
    return { ...cell, sheet, range: sheet.getRange(cell.at.address).load("values,formulas") };
  });
  await context.sync();
  for (const { at, from, range } of found) {
    const value = (range.values as CellValue[][])[0]?.[0] ?? "";
    if (cellRead(value) !== from) return failed({ code: "cellChanged", ...at, read: String(value) });
  }
  for (const { at, to, sheet, range } of found)
    change.cells(sheet, { address: at.address, before: range.formulas as CellValue[][], after: [[to]] });
  return ok(null);
}
