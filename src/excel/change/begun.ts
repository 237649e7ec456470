import type { Result } from "../../domain/issue/result";
import { failed, ok } from "../../domain/outcome/outcome";
import { stepRows, stepsIn, type UndoStep } from "../../sheets/book/undoStep";
import { rangeAt } from "../../sheets/kit/address";
import { begunSheetName } from "../inventory";
import { askCells, rawSheet } from "../rawSheet";
import { enteredCells } from "./entered";

/**
 * Queues it as the first thing of all, so that it is there whatever comes after, and once more when there are more steps.
 * Only hidden, because Excel refuses to delete a very hidden sheet.
 */
export function writeBegun({ workbook }: Excel.RequestContext, steps: readonly UndoStep[], isThere: boolean): void {
  const { worksheets } = workbook;
  const sheet = isThere ? worksheets.getItem(begunSheetName) : worksheets.add(begunSheetName);
  if (isThere) sheet.getRange().clear("Contents");
  else sheet.visibility = "Hidden";
  const rows = stepRows(steps);
  sheet.getRange(rangeAt(0, 0, rows.length - 1, 2)).formulas = enteredCells(rows);
}

/** What was begun and never ended; nothing where there is nothing. */
export async function readBegun(context: Excel.RequestContext): Promise<Result<readonly UndoStep[]>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(begunSheetName).load("name");
  const used = askCells(sheet);
  await context.sync();
  if (sheet.isNullObject) return ok([]);
  const steps = stepsIn(rawSheet(sheet.name, used).values);
  return steps === null ? failed({ code: "begunUnreadable", sheet: begunSheetName }) : ok(steps);
}
