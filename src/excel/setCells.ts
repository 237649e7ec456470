import { failed, ok, type Result } from "../domain/issue/result";
import type { NumberCell } from "../sheets/kit/finding";
import type { CellValue } from "../sheets/kit/plan";
import type { Journal } from "./journal";

/** Puts numbers into open cells of one sheet, if every cell still holds what the user was shown; all of them or none. */
export async function setCells(
  context: Excel.RequestContext,
  journal: Journal,
  cells: readonly NumberCell[],
): Promise<Result<null>> {
  const found = cells.map((cell) => {
    const range = context.workbook.worksheets.getItem(cell.at.sheet).getRange(cell.at.address);
    return { ...cell, range: range.load("values,formulas") };
  });
  await context.sync();
  for (const { at, from, range } of found) {
    const value = (range.values as CellValue[][])[0]?.[0] ?? "";
    if (value !== from) return failed({ code: "cellChanged", ...at, read: String(value) });
  }
  for (const { at, to, range } of found) {
    journal.push({ kind: "cells", ...at, formulas: range.formulas as CellValue[][] });
    range.formulas = [[to]];
  }
  await context.sync();
  return ok(null);
}
