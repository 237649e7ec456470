import { failed, ok, type Result } from "../domain/issue/result";
import { sheetNamed } from "../excel/inventory";
import { askCells, rawSheet } from "../excel/rawSheet";
import { replaceSheets, sweep } from "../excel/replaceSheets";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { periodCode } from "../sheets/book/periodCode";
import type { SheetPlan } from "../sheets/kit/plan";
import { readRollUp } from "../sheets/rollUp/readRollUp";
import { type RolledUp, rolledUp } from "../sheets/rollUp/rolledUp";
import type { OwnResult } from "../sheets/rollUp/rollUpRequest";
import { rollUpSheet } from "../sheets/rollUp/rollUpSheet";
import { texts } from "../text/texts";
import type { Progress, RollUpOrder } from "./actions";
import { judgedPeriod } from "./judgedPeriod";
import { type Change, withPeriod } from "./withPeriod";

interface Made {
  sheet: string;
  /** Sheets set aside. */
  old: readonly string[];
}

/** Makes 季度汇总 or 年度汇总 of this workbook and others, or makes it anew with the results typed on it. */
export async function makeRollUp(
  order: RollUpOrder,
  today: string,
  progress: Progress,
): Promise<Result<{ sheet: string }>> {
  const made = await withPeriod<Made>((change) => write(change, order, today, progress));
  if (!made.ok) return made;
  const swept = await sweep(made.value.old);
  return swept.ok ? ok({ sheet: made.value.sheet }) : swept;
}

async function write(
  { reading, journal, context }: Change,
  { length, books }: RollUpOrder,
  today: string,
  progress: Progress,
): Promise<Result<Made>> {
  const judged = judgedPeriod(reading, today);
  if (!judged.ok) return judged;
  const evaluated = judged.value;
  const { inventory } = reading;
  const rolled = rolledUp(evaluated, books, length);
  const sheet = nameOf(evaluated, rolled);
  const there = sheetNamed(inventory.sheets, sheet);
  const own = there ? await ownOn(context, there, evaluated) : [];
  if (own === null) return failed({ code: "nameTaken", names: [sheet] });
  const plan = planOf(evaluated, rolled, sheet, today, own);
  progress(0, 1);
  await replaceSheets(context, journal, inventory, there ? [there] : [], [plan], (done) => {
    progress(done, 1);
  });
  const made = context.workbook.worksheets.getItem(sheet);
  if (there) made.position = there.position;
  made.activate();
  await context.sync();
  return ok({ sheet, old: there ? [there.id] : [] });
}

function nameOf({ state }: EvaluatedPeriod, { period }: RolledUp): string {
  const { kinds, sheetName } = texts(state.language).sheets.rollUp;
  return sheetName(period.length === "month" ? "" : kinds[period.length], periodCode(period));
}

/** What was typed on the sheet of that name; null when the add-in did not make it. */
async function ownOn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { state }: EvaluatedPeriod,
): Promise<OwnResult[] | null> {
  const cells = askCells(sheet);
  await context.sync();
  return readRollUp(rawSheet(sheet.name, cells), state.language);
}

function planOf(
  evaluated: EvaluatedPeriod,
  rolled: RolledUp,
  sheet: string,
  madeOn: string,
  own: readonly OwnResult[],
): SheetPlan {
  const rule = evaluated.scheme.rollUp;
  if (rule === undefined) throw new Error("This policy has no roll-up, and the pane offers none");
  return rollUpSheet({ evaluated, rule, rolled, madeOn, sheet, own });
}
