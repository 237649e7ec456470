import * as z from "zod";
import type { Result } from "../../domain/issue/result";
import { failed, ok } from "../../domain/outcome/outcome";
import { fromStateJson, stateJson } from "../../sheets/book/stateJson";
import { pieceRows, readPieces } from "../../sheets/book/statePieces";
import { rangeAt } from "../../sheets/kit/address";
import { type Inventory, sheetNamed } from "../inventory";
import { askCells, rawSheet } from "../rawSheet";
import { enteredCells } from "./entered";
import { UndoStep } from "./undoStep";

/** Stands in the workbook as long as an action that adds or replaces sheets is not through: it says how all of it goes back. */
export const begunSheetName = "KPI~";
const key = "steps";

/**
 * Queues it as the first thing of all, so that it is there whatever comes after, and once more when there are more steps.
 * Only hidden, because Excel refuses to delete a very hidden sheet.
 */
export function writeBegun({ workbook }: Excel.RequestContext, steps: readonly UndoStep[], isThere: boolean): void {
  const { worksheets } = workbook;
  const sheet = isThere ? worksheets.getItem(begunSheetName) : worksheets.add(begunSheetName);
  if (isThere) sheet.getRange().clear("Contents");
  else sheet.visibility = "Hidden";
  const rows = pieceRows([[key, stateJson(steps)]]);
  sheet.getRange(rangeAt(0, 0, rows.length - 1, 2)).formulas = enteredCells(rows);
}

export const isBegun = ({ sheets }: Pick<Inventory, "sheets">): boolean =>
  sheetNamed(sheets, begunSheetName) !== undefined;

/** What was begun and never ended; nothing where there is nothing. */
export async function readBegun(context: Excel.RequestContext): Promise<Result<readonly UndoStep[]>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(begunSheetName).load("name");
  const used = askCells(sheet);
  await context.sync();
  if (sheet.isNullObject) return ok([]);
  const read = readPieces(rawSheet(sheet.name, used).values);
  const text = read.isWhole ? read.texts.get(key) : undefined;
  const steps = z.array(UndoStep).safeParse(text === undefined ? undefined : fromStateJson(text));
  return steps.success ? ok(steps.data) : failed({ code: "begunUnreadable", sheet: begunSheetName });
}
