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
import type { ApprovalState, Month } from "../sheets/book/month";
import { monthFingerprint } from "../sheets/book/monthFingerprint";
import type { RawMonth } from "../sheets/kit/raw";
import { readMonth } from "../sheets/readMonth";
import type { Progress } from "./actions";
import { type Change, withMonth } from "./withMonth";

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
  const made = await withMonth<Made>((change) => write(change, today, progress));
  if (!made.ok) return made;
  const swept = await sweep(made.value.old);
  return swept.ok ? ok({ changes: made.value.changes }) : swept;
}

async function write({ reading, journal, context }: Change, today: string, progress: Progress): Promise<Result<Made>> {
  const { raw, sheets, inventory, stateCells } = reading;
  const month = readMonth(raw, today);
  if (!month.policyIsSound) return failed({ code: "policyUnsound" });
  const old = sheets.approval;
  if (old && !hasAnchor(stateCells, "approval")) return failed({ code: "nameTaken", names: [old.name] });
  if (!old && inventory.protection.protected) return failed({ code: "workbookProtected" });
  const { plan, changes } = planOf(raw, month, today);
  const approval = approvalState(month, changes, today);
  const blocks = stateBlocks(reading, { ...month.state, approval }, ["approval"]);
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

function planOf(raw: RawMonth, month: Month, madeOn: string) {
  const { scheme, language } = month.state;
  const before = raw.approval && readApproval(raw.approval, scheme, language);
  const changes = before && approvalChanges(before.snapshot, approvalSnapshot(month));
  const answers = before && changes ? keptAnswers(before.answers, changes) : noAnswers;
  const past = justBefore(month.state.history ?? [], periodOf(month.state), month.scheme.id);
  const previous = past && figuresOf(past, month.scheme);
  const request = { month, madeOn, calendar: chineseCalendar, previous, answers, changes };
  return { plan: approvalSheet(request), changes };
}

function approvalState(month: Month, changes: readonly ApprovalChange[] | null, madeOn: string): ApprovalState {
  const before = month.state.approval;
  const shown = { fingerprint: monthFingerprint(month), madeOn };
  if (before && changes?.length === 0) return { ...before, ...shown };
  return { ...shown, status: "waiting", decidedOn: null, decidedBy: "", reason: "", publishedOn: null };
}
