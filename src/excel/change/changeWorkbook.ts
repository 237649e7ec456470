import type { Result } from "../../domain/issue/result";
import { failed } from "../../domain/outcome/outcome";
import { inWorkbook } from "../inWorkbook";
import { Change } from "./change";
import { ChangeLog } from "./changeLog";
import { putBack } from "./putBack";
import { deleteSetAside } from "./setAside";
import type { UndoStep } from "./undoStep";

/**
 * The gate for batches that write; what a batch has queued is sent when it succeeds. Excel keeps what a batch did before the
 * step it refused, so everything it began is taken back; what cannot be taken back is named beside the refusal.
 */
export async function changeWorkbook<T>(batch: (change: Change) => Promise<Result<T>>): Promise<Result<T>> {
  const log = new ChangeLog();
  const result = await inWorkbook(async (context) => {
    const made = await batch(new Change(context, log));
    if (made.ok) await context.sync();
    return made;
  });
  return result.ok ? done(result, log.steps) : takenBack(result, log.steps);
}

type Failed = Extract<Result<never>, { ok: false }>;

/** What the new sheets replace goes when they stand. */
async function done<T>(result: Result<T>, steps: readonly UndoStep[]): Promise<Result<T>> {
  const swept = await deleteSetAside(steps);
  return swept.ok ? result : swept;
}

async function takenBack(refused: Failed, steps: readonly UndoStep[]): Promise<Failed> {
  if (steps.length === 0) return refused;
  const back = await inWorkbook((context) => putBack(context, steps));
  return back.ok ? refused : failed(refused.issues[0], { code: "leftBehind", sheets: touchedSheets(steps) });
}

const touchedSheets = (steps: readonly UndoStep[]): string[] => [
  ...new Set(
    steps.flatMap((step) => {
      if (step.kind === "sheetsAdded") return step.names;
      return step.kind === "sheetSetAside" ? [step.name] : [step.sheet];
    }),
  ),
];
