import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { sheetNamed } from "../excel/inventory";
import { readSheets } from "../excel/readSheets";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { periodCode } from "../sheets/book/periodCode";
import type { SheetPlan } from "../sheets/kit/plan";
import { readRollUp } from "../sheets/rollUp/readRollUp";
import { type RolledUp, rolledUp } from "../sheets/rollUp/rolledUp";
import type { OwnResult, RollUpRequest } from "../sheets/rollUp/rollUpRequest";
import { rollUpSheet } from "../sheets/rollUp/rollUpSheet";
import { texts } from "../text/texts";
import type { RollUpOrder } from "./actions";
import type { Progress } from "../domain/outcome/progress";
import { judgedPeriod } from "./judgedPeriod";
import { type OpenPeriod, withPeriod } from "./withPeriod";

interface Made {
  sheet: string;
}

/** Makes 季度汇总 or 年度汇总 of this workbook and others, or makes it anew with the results typed on it. */
export const makeRollUp = (order: RollUpOrder, today: string, progress: Progress): Promise<Result<Made>> =>
  withPeriod((open) => write(open, order, today, progress));

async function write(
  { reading, change }: OpenPeriod,
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
  const own = there ? await ownOn(change.context, there, evaluated) : [];
  if (own === null) return failed({ code: "nameTaken", names: [sheet] });
  const plan = planOf(evaluated, { rolled, madeOn: today, sheet, own });
  const replacement = { old: there ? [there] : [], plans: [plan], at: there?.position };
  await change.replaceSheets(inventory, replacement, progress);
  await change.open(sheet);
  return ok({ sheet });
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
  const { cells } = await readSheets(context, [sheet], () => null);
  const raw = cells.get(sheet);
  return raw === undefined ? null : readRollUp(raw, state.language);
}

function planOf(evaluated: EvaluatedPeriod, order: Omit<RollUpRequest, "evaluated" | "rule">): SheetPlan {
  const rule = evaluated.scheme.rollUp;
  if (rule === undefined) throw new Error("This policy has no roll-up, and the pane offers none");
  return rollUpSheet({ evaluated, rule, ...order });
}
