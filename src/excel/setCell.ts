import { failed, ok, type Result } from "../domain/issue/result";
import type { CellRef } from "../sheets/kit/finding";
import type { CellValue, PlanCell } from "../sheets/kit/plan";
import { enteredCell } from "./entered";
import type { Journal } from "./journal";
import { askProtection, unlocked } from "./unlocked";

/** Puts one value or formula into a cell, if the cell still holds what the user was shown. */
export async function setCell(
  context: Excel.RequestContext,
  journal: Journal,
  at: CellRef,
  from: CellValue,
  to: PlanCell,
): Promise<Result<null>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load("name");
  askProtection(sheet);
  const cell = sheet.getRange(at.address).load("values,formulas,numberFormat,format/protection/locked");
  await context.sync();
  if (sheet.isNullObject) return failed({ code: "sheetMissing", sheet: at.sheet });
  const [value, formula, format] = [cell.values, cell.formulas, cell.numberFormat].map(only);
  if (from !== value && from !== formula)
    return failed({ code: "cellChanged", sheet: sheet.name, address: at.address, read: String(value) });
  const write = (): void => {
    journal.push({ kind: "cells", sheet: sheet.name, address: at.address, formulas: [[formula ?? ""]] });
    if (typeof to === "number" && format === "@") {
      journal.push({ kind: "numberFormat", sheet: sheet.name, address: at.address, format });
      cell.numberFormat = [["General"]];
    }
    cell.formulas = [[enteredCell(to)]];
  };
  if (cell.format.protection.locked) unlocked(sheet, journal, write);
  else write();
  await context.sync();
  return ok(null);
}

const only = (cells: unknown[][]): CellValue | undefined => cells[0]?.[0] as CellValue | undefined;
