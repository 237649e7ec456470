import { chineseCalendar } from "../domain/time/chineseCalendar";
import { figuresOf, justBefore } from "../domain/engine/history";
import { periodOf } from "../domain/time/period";
import { failed, ok, type Result } from "../domain/issue/result";
import { hasAnchor } from "../sheets/book/anchors";
import { replaceSheets, sweep } from "../excel/replaceSheets";
import { noteState, stateBlocks, writeState } from "../excel/writeState";
import { type ApprovalChange, approvalChanges } from "../sheets/approval/approvalChanges";
import { approvalSnapshot } from "../sheets/approval/approvalSnapshot";
import { keptAnswers, noAnswers, readApproval } from "../sheets/approval/readApproval";
import { approvalSheet } from "../sheets/approval/approvalSheet";
import type { ApprovalState, EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { periodFingerprint } from "../sheets/book/periodFingerprint";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { readPeriod } from "../sheets/readPeriod";
import type { Progress } from "./actions";
import { type Change, withPeriod } from "./withPeriod";

interface Made {
  changes: readonly ApprovalChange[];
  /** Sheets set aside. */
  old: readonly string[];
}

/** Makes 审批表, or makes it anew with what people wrote on it; a decision stands only while the figures are the same. */
export async function makeApproval(
  today: string,
  progress: Progress,
): Promise<Result<{ changes: readonly ApprovalChange[] }>> {
  const made = await withPeriod<Made>((change) => write(change, today, progress));
  if (!made.ok) return made;
  const swept = await sweep(made.value.old);
  return swept.ok ? ok({ changes: made.value.changes }) : swept;
}

async function write({ reading, journal, context }: Change, today: string, progress: Progress): Promise<Result<Made>> {
  const { raw, sheets, inventory, stateCells } = reading;
  const evaluated = readPeriod(raw, today);
  if (!evaluated.policyIsSound) return failed({ code: "policyUnsound" });
  const old = sheets.approval;
  if (old && !hasAnchor(stateCells, "approval")) return failed({ code: "nameTaken", names: [old.name] });
  if (!old && inventory.protection.protected) return failed({ code: "workbookProtected" });
  const { plan, changes } = planOf(raw, evaluated, today);
  const approval = approvalState(evaluated, changes, today);
  const blocks = stateBlocks(reading, { ...evaluated.state, approval }, ["approval"]);
  noteState(reading, journal, blocks);
  progress(0, 1);
  await replaceSheets(context, journal, inventory, old ? [old] : [], [plan], (done) => {
    progress(done, 1);
  });
  const sheet = context.workbook.worksheets.getItem(plan.name);
  if (old) sheet.position = old.position;
  writeState(reading, blocks);
  sheet.activate();
  await context.sync();
  return ok({ changes: changes ?? [], old: old ? [old.id] : [] });
}

function planOf(raw: RawPeriod, evaluated: EvaluatedPeriod, madeOn: string) {
  const { scheme, language } = evaluated.state;
  const before = raw.approval && readApproval(raw.approval, scheme, language);
  const changes = before && approvalChanges(before.snapshot, approvalSnapshot(evaluated));
  const answers = before && changes ? keptAnswers(before.answers, changes) : noAnswers;
  const past = justBefore(evaluated.state.history ?? [], periodOf(evaluated.state), evaluated.scheme.id);
  const previous = past && figuresOf(past, evaluated.scheme);
  const request = { evaluated, madeOn, calendar: chineseCalendar, previous, answers, changes };
  return { plan: approvalSheet(request), changes };
}

function approvalState(
  evaluated: EvaluatedPeriod,
  changes: readonly ApprovalChange[] | null,
  madeOn: string,
): ApprovalState {
  const before = evaluated.state.approval;
  const shown = { fingerprint: periodFingerprint(evaluated), madeOn };
  if (before && changes?.length === 0) return { ...before, ...shown };
  return { ...shown, status: "waiting", decidedOn: null, decidedBy: "", reason: "", publishedOn: null };
}
