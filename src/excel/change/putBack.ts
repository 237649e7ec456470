import type { Result } from "../../domain/issue/result";
import { ok } from "../../domain/outcome/outcome";
import { asRead } from "../../sheets/kit/asRead";
import { attempt } from "../inWorkbook";
import { bytesPerStep, type Payload, payloadOf } from "../payload";
import type { Begun, UndoStep } from "../../sheets/book/undoStep";
import { askAdding, isNoteOf } from "./begun";
import { writeCells } from "./sheet/writeCells";
import { putFormats } from "./putFormats";
import { sheetCalled, remove, renameBack, type Sheets, sheetsAdded } from "./sheetsBack";

/**
 * Undoes steps from the last to the first. Safe to run over changes that never happened, and over another window's: what adds
 * sheets leaves its name in the workbook before anything else.
 */
export async function putBack(
  context: Excel.RequestContext,
  { run, steps }: Begun,
  ids: Ids = new Map(),
): Promise<Result<null>> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  const asked = askAdding(context, { run });
  await context.sync();
  const adding = asked();
  if (adding === null && steps.some(isOfSheets)) return ok(null);
  const there = new Map(sheets.items.map((sheet) => [sheet.id, sheet]));
  const added = sheetsAdded(steps, there, adding);
  for (const sheet of added) remove(sheet);
  const left: Left = { there, stays: without(sheets.items, added), ids, tables: tables.items };
  // What adds sheets writes cells when all of them are there; before that they are as they were, or as another window left them.
  const reached = adding === "after" || !steps.some(isOfSheets) ? steps : steps.filter(isOfSheets);
  unlock(reached, left);
  const back = reached.filter(isFirstUnlock).reverse();
  for (const step of back.filter(isOfPrinting))
    // What Excel does not let us put back here it did not let us set either.
    await attempt(context, () => printAreaBack(left, step));
  const payload = payloadOf(context);
  for (const step of back) if (!isOfPrinting(step)) await undo(context, step, { ...left, payload });
  sheets.items.filter(({ name }) => isNoteOf({ run }, name)).forEach(remove);
  await context.sync();
  return ok(null);
}

function without(sheets: readonly Excel.Worksheet[], gone: readonly Excel.Worksheet[]): Excel.Worksheet[] {
  const left = new Set(sheets);
  for (const sheet of gone) left.delete(sheet);
  return [...left];
}

export const isOfSheets = ({ kind }: UndoStep): boolean => kind === "sheetsAdded" || kind === "sheetSetAside";

type PrintArea = Extract<UndoStep, { kind: "printArea" }>;

const isOfPrinting = (step: UndoStep): step is PrintArea => step.kind === "printArea";

function printAreaBack(left: Stays, { sheet, address }: PrintArea): void {
  sheetOf(left, sheet)?.pageLayout.setPrintArea(address);
}

/** Ids of sheets by the names they had; none where the workbook may have been opened anew since. */
type Ids = ReadonlyMap<string, string>;

interface Stays {
  /** Without those that the change added. */
  stays: readonly Excel.Worksheet[];
  ids: Ids;
}

/** The sheet a step is about. Where another window has replaced it, the one that has its name by now is not touched. */
function sheetOf({ stays, ids }: Stays, name: string): Excel.Worksheet | undefined {
  const id = ids.get(name);
  return id === undefined ? sheetCalled(stays, name) : stays.find((sheet) => sheet.id === id);
}

interface Left extends Stays {
  there: Sheets;
  tables: readonly Excel.Table[];
}

/** A sheet is unlocked once and locked again once, after all else, however often the change did. */
const isFirstUnlock = (step: UndoStep, at: number, steps: readonly UndoStep[]): boolean =>
  step.kind !== "unprotected" ||
  steps.findIndex((one) => one.kind === "unprotected" && one.sheet === step.sheet) === at;

/** Cells can only be written back on sheets that are not protected; the steps protect them again. */
function unlock(steps: readonly UndoStep[], left: Stays): void {
  for (const step of steps.filter(isFirstUnlock)) {
    const sheet = step.kind === "unprotected" ? sheetOf(left, step.sheet) : undefined;
    if (sheet?.protection.protected) sheet.protection.unprotect();
  }
}

/** What is put back, and with what is counted how much is waiting. */
type Back = Left & { payload: Payload };

async function undo(context: Excel.RequestContext, step: Exclude<UndoStep, PrintArea>, left: Back): Promise<void> {
  const { there, stays, tables, payload } = left;
  if (step.kind === "sheetsAdded") return;
  if (step.kind === "sheetSetAside") renameBack(step, there, stays);
  else if (step.kind === "tableAdded") toCells(tables, step);
  else {
    const sheet = sheetOf(left, step.sheet);
    if (sheet === undefined) return;
    if (step.kind === "cells") await cellsBack(sheet, step, payload);
    else if (step.kind === "numberFormats") await putFormats(sheet, step.address, step.formats, payload);
    else {
      await payload.reserve(bytesPerStep);
      undoOn(context, sheet, step);
    }
  }
}

const cellsBack = (
  sheet: Excel.Worksheet,
  { address, formulas }: Extract<UndoStep, { kind: "cells" }>,
  payload: Payload,
): Promise<void> => writeCells(sheet, [{ at: address, rows: formulas.map((row) => row.map(asRead)) }], payload);

function undoOn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  step: Exclude<
    UndoStep,
    { kind: "sheetsAdded" | "sheetSetAside" | "tableAdded" | "cells" | "numberFormats" | "printArea" }
  >,
): void {
  switch (step.kind) {
    case "looks": {
      const area = sheet.getRange(step.address);
      area.clear("Formats");
      area.dataValidation.clear();
      area.conditionalFormats.clearAll();
      return;
    }
    case "tableResized":
      context.workbook.tables.getItem(step.table).resize(step.address);
      return;
    case "unprotected":
      sheet.protection.protect(step.options);
      return;
    case "cellsUnlocked":
      sheet.getRange(step.address).format.protection.locked = true;
      return;
    case "sheetShown":
      sheet.visibility = "Hidden";
      return;
    case "rowHidden":
    case "rowShown":
      sheet.getRange(step.address).rowHidden = step.kind === "rowShown";
  }
}

/** The cells stay where they are. */
function toCells(tables: readonly Excel.Table[], step: Extract<UndoStep, { kind: "tableAdded" }>): void {
  for (const table of tables)
    if (table.worksheet.name === step.sheet && !step.existing.includes(table.name)) table.convertToRange();
}
