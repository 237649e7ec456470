import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { CellRef } from "../sheets/kit/finding";
import type { CellValue, PlanCell } from "../sheets/kit/plan";
import type { Change } from "./change/change";
import { cellRead } from "../sheets/kit/raw";
import { askProtection } from "./inventory";

/** Puts one value or formula into a cell, if the cell still holds what the user was shown. */
export async function setCell(change: Change, at: CellRef, from: CellValue, to: PlanCell): Promise<Result<null>> {
  const { context } = change;
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load("name");
  askProtection(sheet);
  const cell = sheet.getRange(at.address).load("values,formulas,numberFormat,format/protection/locked");
  await context.sync();
  if (sheet.isNullObject) return failed({ code: "sheetMissing", sheet: at.sheet });
  const [value, formula, format] = [cell.values, cell.formulas, cell.numberFormat].map(only);
  if (from !== cellRead(value ?? "") && from !== formula)
    return failed({ code: "cellChanged", sheet: sheet.name, address: at.address, read: String(value) });
  const write = (): void => {
    if (typeof to === "number" && format === "@")
      change.numberFormats(sheet, { address: at.address, before: [[format]], after: [["General"]] });
    change.cells(sheet, { address: at.address, before: [[formula ?? ""]], after: [[to]] });
  };
  if (cell.format.protection.locked) change.unlocked(sheet, write);
  else write();
  return ok(null);
}

const only = (cells: unknown[][]): CellValue | undefined => cells[0]?.[0] as CellValue | undefined;
