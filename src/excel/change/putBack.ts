import type { Result } from "../../domain/issue/result";
import { ok } from "../../domain/outcome/outcome";
import { enteredCells } from "./entered";
import { asRead } from "../../sheets/kit/asRead";
import { attempt } from "../inWorkbook";
import { begunSheetName } from "../inventory";
import type { UndoStep } from "../../sheets/book/undoStep";

/** Undoes steps from the last to the first. Safe to run over changes that never happened. */
export async function putBack(context: Excel.RequestContext, steps: readonly UndoStep[]): Promise<Result<null>> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  await context.sync();
  const there = new Map(sheets.items.map((sheet) => [sheet.id, sheet]));
  unlock(steps, sheets.items);
  const back = steps.filter(isFirstUnlock).reverse();
  for (const step of back.filter(isOfPrinting))
    // What Excel does not let us put back here it did not let us set either.
    await attempt(context, () => undo(context, step, there, tables.items));
  for (const step of back) if (!isOfPrinting(step)) undo(context, step, there, tables.items);
  named(sheets.items, begunSheetName)?.delete();
  await context.sync();
  return ok(null);
}

const isOfPrinting = ({ kind }: UndoStep): boolean => kind === "printArea";

type Sheets = ReadonlyMap<string, Excel.Worksheet>;

/** A sheet is unlocked once and locked again once, after all else, however often the change did. */
const isFirstUnlock = (step: UndoStep, at: number, steps: readonly UndoStep[]): boolean =>
  step.kind !== "unprotected" ||
  steps.findIndex((one) => one.kind === "unprotected" && one.sheet === step.sheet) === at;

/** Cells can only be written back on sheets that are not protected; the steps protect them again. */
function unlock(steps: readonly UndoStep[], sheets: readonly Excel.Worksheet[]): void {
  for (const step of steps.filter(isFirstUnlock)) {
    const sheet = step.kind === "unprotected" ? named(sheets, step.sheet) : undefined;
    if (sheet?.protection.protected) sheet.protection.unprotect();
  }
}

const named = (sheets: Iterable<Excel.Worksheet>, name: string): Excel.Worksheet | undefined =>
  [...sheets].find((sheet) => sheet.name === name);

function undo(context: Excel.RequestContext, step: UndoStep, there: Sheets, tables: readonly Excel.Table[]): void {
  if (step.kind === "sheetsAdded") removeSheets(step.names, step.existing, there);
  else if (step.kind === "sheetSetAside")
    renameBack(there.get(step.id) ?? named(there.values(), step.aside), step.name);
  else if (step.kind === "tableAdded") toCells(tables, step);
  else {
    const sheet = named(there.values(), step.sheet);
    if (sheet) undoOn(context, sheet, step);
  }
}

function undoOn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  step: Exclude<UndoStep, { kind: "sheetsAdded" | "sheetSetAside" | "tableAdded" }>,
): void {
  switch (step.kind) {
    case "cells":
      sheet.getRange(step.address).formulas = enteredCells(step.formulas.map((row) => row.map(asRead)));
      return;
    case "looks": {
      const area = sheet.getRange(step.address);
      area.clear("Formats");
      area.dataValidation.clear();
      area.conditionalFormats.clearAll();
      return;
    }
    case "numberFormats":
      sheet.getRange(step.address).numberFormat = step.formats.map((row) => [...row]);
      return;
    case "tableResized":
      context.workbook.tables.getItem(step.table).resize(step.address);
      return;
    case "printArea":
      sheet.pageLayout.setPrintArea(step.address);
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

/** Excel refuses to delete a very hidden sheet, so it is shown first. */
function removeSheets(names: readonly string[], existing: readonly string[], there: Sheets): void {
  for (const [id, sheet] of there) {
    if (existing.includes(id) || !names.includes(sheet.name)) continue;
    if (sheet.visibility === "VeryHidden") sheet.visibility = "Visible";
    sheet.delete();
  }
}

/** The cells stay where they are. */
function toCells(tables: readonly Excel.Table[], step: Extract<UndoStep, { kind: "tableAdded" }>): void {
  for (const table of tables)
    if (table.worksheet.name === step.sheet && !step.existing.includes(table.name)) table.convertToRange();
}

function renameBack(sheet: Excel.Worksheet | undefined, name: string): void {
  if (sheet) sheet.name = name;
}
