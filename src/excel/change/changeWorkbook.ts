import type { Issue } from "../../domain/issue/issue";
import type { Result } from "../../domain/issue/result";
import { doneWith, failed, ok } from "../../domain/outcome/outcome";
import { inWorkbook, type Refusal } from "../inWorkbook";
import { payloadOf } from "../payload";
import { readSheets } from "../readSheets";
import { askInventory, begunSheets, sheetNamed } from "../inventory";
import { begunName, begunOn, isLapsed, writeBegun } from "./begun";
import { Change, type Manner } from "./change";
import { ChangeLog } from "./changeLog";
import { isTableRefused, withoutTable } from "./makeTable";
import { notSetUp } from "./notSetUp";
import type { Overwritten } from "./found";
import { isOfSheets, putBack } from "./putBack";
import { deleteSetAside } from "./setAside";
import type { Begun, UndoStep } from "../../sheets/book/undoStep";

type Batch<T> = (change: Change) => Promise<Result<T>>;

/** So often an action begins anew because somebody typed into its cells meanwhile. */
const mostTimes = 3;

/**
 * The gate for batches that write; what a batch has queued is sent when it succeeds. Excel keeps what a batch did before the
 * step it refused, so everything it began is taken back; what cannot be taken back is named beside the refusal. Where cells
 * were written that somebody had changed since they were read, what they typed is put back and the batch runs anew.
 */
export async function changeWorkbook<T>(batch: Batch<T>): Promise<Result<T>> {
  for (let times = 1; ; times += 1) {
    const { result, isOverwritten } = await drawn(batch);
    if (!isOverwritten || times === mostTimes) return result;
  }
}

interface Tried<T> {
  result: Result<T>;
  /** The workbook was changed by somebody else meanwhile: what they did stands. */
  isOverwritten: boolean;
}

/** New sheets and rows that Excel refused are tried once more, in steps: a refused decoration no longer costs them. */
async function drawn<T>(batch: Batch<T>): Promise<Tried<T>> {
  const first = new ChangeLog();
  const { result, isOverwritten } = await tried(batch, "atOnce", first);
  const refusal = result.ok || isOverwritten ? null : refusalAlone(result);
  if (refusal === null || !draws(first.steps)) return { result, isOverwritten };
  const second = new ChangeLog();
  const again = await tried(batch, "inSteps", second);
  if (!again.result.ok) return again;
  const { value, notes = [] } = again.result;
  return { ...again, result: doneWith(value, [...notSetUp(refusal, second.refused), ...notes]) };
}

async function tried<T>(batch: Batch<T>, manner: Manner, log: ChangeLog): Promise<Tried<T>> {
  const result = await inWorkbook(async (context) => {
    const change = new Change(context, log, manner);
    const made = await batch(change);
    if (!made.ok) return made;
    const differences = await change.readBack();
    await change.end();
    await context.sync();
    return doneWith(made.value, [...(made.notes ?? []), ...differences()]);
  });
  if (!result.ok) return notDone(result, log);
  const [first, ...more] = log.overwritten();
  if (first === undefined) return { result: await done(result, log.steps), isOverwritten: false };
  return { result: await givenBack(log, [first, ...more]), isOverwritten: true };
}

/** A list that has become somebody else's table meanwhile is read anew. */
async function notDone<T>(refused: Failed, log: ChangeLog): Promise<Tried<T>> {
  const { run, ids } = log;
  if (log.steps.length === 0) return { result: refused, isOverwritten: false };
  const refusal = refusalAlone(refused);
  const isTaken = refusal !== null && isTableRefused(refusal);
  const steps = asFound(isTaken ? withoutTable(log.steps) : log.steps, log.overwritten());
  const result = await takenBack(refused, { run, ids, steps });
  return { result, isOverwritten: isTaken && result.issues.length === 1 };
}

/** Cells go back to what stood there right before they were written, as far as that is known. */
function asFound(steps: readonly UndoStep[], overwritten: readonly Overwritten[]): UndoStep[] {
  const back = new Map(overwritten.map((one) => [one.step, one.asFound] as const));
  return steps.map((one) => (one.kind === "cells" && back.get(one)) || one);
}

/** New sheets stay, for the next run replaces them; all other changes are taken back, and what was overwritten stands again. */
async function givenBack(
  { run, ids, steps }: ChangeLog,
  overwritten: readonly [Overwritten, ...Overwritten[]],
): Promise<Failed> {
  const [{ step, address, read }] = overwritten;
  const changed = failed({ code: "cellChanged", sheet: step.sheet, address, read: String(read) } as const);
  if (!steps.some(isOfSheets)) {
    return takenBack(changed, { run, ids, steps: asFound(steps, overwritten) });
  }
  const swept = await deleteSetAside(steps);
  const [issue] = changed.issues;
  const stand = failed<Issue>({ code: "madeUnremembered", sheets: steps.flatMap(addedBy) }, issue);
  return swept.ok ? takenBack(stand, { run, ids, steps: backBesideSheets(overwritten, steps) }) : swept;
}

/** Where rows are somebody else's by now, all that was written into cells goes back; otherwise what was written over. */
function backBesideSheets(overwritten: readonly Overwritten[], steps: readonly UndoStep[]): UndoStep[] {
  const back = new Map(overwritten.map((one) => [one.step, one.besideSheets] as const));
  if (overwritten.every(({ isKey }) => !isKey)) return [...back.values()];
  return steps.flatMap((one) => (one.kind === "cells" ? [back.get(one) ?? one] : []));
}

/** Puts back what actions began that never came to their end, in this window or in one that is gone; names the sheets. */
export const takeBackBegun = (): Promise<Result<readonly string[]>> =>
  inWorkbook(async (context) => {
    const inventory = askInventory(context.workbook);
    await context.sync();
    const { cells } = await readSheets(context, begunSheets(inventory), () => null);
    const touched = new Set<string>();
    const notes = [...cells.keys()].map(({ name }) => name);
    for (const [sheet, read] of [...cells].reverse()) {
      const begun = isLapsed(sheet.name, notes) ? "cutOff" : begunOn(read);
      if (begun === null) return failed({ code: "begunUnreadable", sheet: sheet.name });
      if (begun === "cutOff") sheet.delete();
      else await putBack(context, begun);
      for (const name of begun === "cutOff" ? [sheet.name] : touchedSheets(begun.steps)) touched.add(name);
    }
    await context.sync();
    return ok([...touched]);
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

/** A live change knows the sheets it wrote to, whatever they are called by now. */
type Live = Begun & Pick<ChangeLog, "ids">;

async function takenBack(refused: Failed, begun: Live): Promise<Failed> {
  const back = await inWorkbook((context) => putBack(context, begun, begun.ids));
  if (back.ok) return refused;
  await inWorkbook((context) => rememberBegun(context, begun));
  return failed(refused.issues[0], { code: "leftBehind", sheets: touchedSheets(begun.steps) });
}

/** For the next opening, which offers to put it back; where Excel takes nothing any more, the message alone tells of it. */
async function rememberBegun(context: Excel.RequestContext, begun: Begun): Promise<Result<null>> {
  const inventory = askInventory(context.workbook);
  await context.sync();
  const isThere = sheetNamed(inventory.sheets, begunName(begun)) !== undefined;
  await writeBegun(context, begun, isThere, payloadOf(context));
  await context.sync();
  return ok(null);
}

const addedBy = (step: UndoStep): readonly string[] => (step.kind === "sheetsAdded" ? step.names : []);

/** Every sheet that a change had to do with, once. */
const touchedSheets = (steps: readonly UndoStep[]): string[] => [
  ...new Set(
    steps.flatMap((step) => {
      if (step.kind === "sheetsAdded") return step.names;
      return step.kind === "sheetSetAside" ? [step.name] : [step.sheet];
    }),
  ),
];
