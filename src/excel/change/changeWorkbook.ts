import type { Result } from "../../domain/issue/result";
import { doneWith, failed, ok } from "../../domain/outcome/outcome";
import { inWorkbook, type Refusal } from "../inWorkbook";
import { askInventory, begunSheets, sheetNamed } from "../inventory";
import { askBegun, begunName, writeBegun } from "./begun";
import { Change, type Manner } from "./change";
import { ChangeLog } from "./changeLog";
import { notSetUp } from "./notSetUp";
import { putBack } from "./putBack";
import { deleteSetAside } from "./setAside";
import type { Begun, UndoStep } from "../../sheets/book/undoStep";

type Batch<T> = (change: Change) => Promise<Result<T>>;

/**
 * The gate for batches that write; what a batch has queued is sent when it succeeds. Excel keeps what a batch did before the
 * step it refused, so everything it began is taken back; what cannot be taken back is named beside the refusal. New sheets
 * and rows are then tried once more, in steps: a refused decoration no longer costs them.
 */
export async function changeWorkbook<T>(batch: Batch<T>): Promise<Result<T>> {
  const first = new ChangeLog();
  const result = await tried(batch, "atOnce", first);
  const refusal = result.ok ? null : refusalAlone(result);
  if (refusal === null || !draws(first.steps)) return result;
  const second = new ChangeLog();
  const again = await tried(batch, "inSteps", second);
  return again.ok ? doneWith(again.value, [...notSetUp(refusal, second.refused), ...(again.notes ?? [])]) : again;
}

async function tried<T>(batch: Batch<T>, manner: Manner, log: ChangeLog): Promise<Result<T>> {
  const result = await inWorkbook(async (context) => {
    const change = new Change(context, log, manner);
    const made = await batch(change);
    if (!made.ok) return made;
    const differences = await change.readBack();
    change.end();
    await context.sync();
    return doneWith(made.value, [...(made.notes ?? []), ...differences()]);
  });
  return result.ok ? done(result, log.steps) : takenBack(result, log);
}

/** Puts back what actions began that never came to their end, in this window or in one that is gone; names the sheets. */
export const takeBackBegun = (): Promise<Result<readonly string[]>> =>
  inWorkbook(async (context) => {
    const inventory = askInventory(context.workbook);
    await context.sync();
    const asked = begunSheets(inventory).map((sheet) => ({ sheet: sheet.name, says: askBegun(sheet) }));
    await context.sync();
    const touched: string[] = [];
    for (const { sheet, says } of asked) {
      const begun = says();
      if (begun === null) return failed({ code: "begunUnreadable", sheet });
      const back = await putBack(context, begun);
      if (!back.ok) return back;
      touched.push(...touchedSheets(begun.steps));
    }
    return ok(touched);
  });

type Failed = Extract<Result<never>, { ok: false }>;

/** What Excel refused where nothing was left behind. */
function refusalAlone({ issues: [issue, ...more] }: Failed): Refusal | null {
  return issue.code === "excelRefused" && more.length === 0 ? issue : null;
}

const draws = (steps: readonly UndoStep[]): boolean =>
  steps.some(({ kind }) => kind === "sheetsAdded" || kind === "tableResized");

/** What the new sheets replace goes when they stand. */
async function done<T>(result: Result<T>, steps: readonly UndoStep[]): Promise<Result<T>> {
  const swept = await deleteSetAside(steps);
  return swept.ok ? result : swept;
}

async function takenBack(refused: Failed, begun: Begun): Promise<Failed> {
  if (begun.steps.length === 0) return refused;
  const back = await inWorkbook((context) => putBack(context, begun));
  if (back.ok) return refused;
  await inWorkbook((context) => rememberBegun(context, begun));
  return failed(refused.issues[0], { code: "leftBehind", sheets: touchedSheets(begun.steps) });
}

/** For the next opening, which offers to put it back; where Excel takes nothing any more, the message alone tells of it. */
async function rememberBegun(context: Excel.RequestContext, begun: Begun): Promise<Result<null>> {
  const inventory = askInventory(context.workbook);
  await context.sync();
  writeBegun(context, begun, sheetNamed(inventory.sheets, begunName(begun)) !== undefined);
  await context.sync();
  return ok(null);
}

/** Every sheet that a change had to do with, once. */
const touchedSheets = (steps: readonly UndoStep[]): string[] => [
  ...new Set(
    steps.flatMap((step) => {
      if (step.kind === "sheetsAdded") return step.names;
      return step.kind === "sheetSetAside" ? [step.name] : [step.sheet];
    }),
  ),
];
