import { chineseCalendar } from "../domain/time/chineseCalendar";
import { figuresOf, pastPeriodBefore } from "../domain/engine/history";
import { periodOf } from "../domain/time/period";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { hasAnchor } from "../sheets/book/anchors";
import { rememberState } from "../excel/rememberState";
import { type ApprovalChange, approvalChanges } from "../sheets/approval/approvalChanges";
import { approvalSnapshot } from "../sheets/approval/approvalSnapshot";
import { keptAnswers, noAnswers, readApproval } from "../sheets/approval/readApproval";
import { approvalSheet } from "../sheets/approval/approvalSheet";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import type { ApprovalState } from "../sheets/book/workbookState";
import { ledgerMark } from "../sheets/book/ledgerMarks";
import { periodFingerprint } from "../sheets/book/periodFingerprint";
import { shownCells } from "../sheets/book/shownCells";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { asMade } from "../sheets/reading/asMade";
import { readPeriod } from "../sheets/readPeriod";
import type { Progress } from "../domain/outcome/progress";
import { type OpenPeriod, withPeriod } from "./withPeriod";

interface Made {
  changes: readonly ApprovalChange[];
}

/** Makes 审批表, or makes it anew with what people wrote on it; a decision stands only while the figures are the same. */
export const makeApproval = (today: string, progress: Progress): Promise<Result<Made>> =>
  withPeriod((open) => write(open, today, progress));

async function write({ reading, change }: OpenPeriod, today: string, progress: Progress): Promise<Result<Made>> {
  const { raw, sheets, inventory, stateCells } = reading;
  const evaluated = readPeriod(raw, today);
  if (raw.state.part) return failed({ code: "onlyAPart", name: raw.state.part.name });
  if (!evaluated.isPolicySound) return failed({ code: "policyUnsound" });
  const old = sheets.approval;
  if (old && !hasAnchor(stateCells, "approval")) return failed({ code: "nameTaken", names: [old.name] });
  if (!old && inventory.protection.protected) return failed({ code: "workbookProtected" });
  const { plan, changes } = planOf(raw, evaluated, today);
  const replacement = { old: old ? [old] : [], plans: [plan], at: old?.position };
  await rememberState(change, reading, {
    state: {
      ...evaluated.state,
      approval: approvalState(evaluated, changes, today),
      shown: { ...evaluated.state.shown, approval: shownCells(plan) },
    },
    added: ["approval"],
    within: () => change.replaceSheets(inventory, replacement, progress),
  });
  await change.open(plan.name);
  return ok({ changes: changes ?? [] });
}

function planOf(raw: RawPeriod, evaluated: EvaluatedPeriod, madeOn: string) {
  const { scheme, language } = evaluated.state;
  const standing = raw.approval && asMade(raw.state.shown?.approval, raw.approval).sheet;
  const before = standing && readApproval(standing, scheme, language);
  const changes = before && approvalChanges(before.snapshot, approvalSnapshot(evaluated));
  const answers = before && changes ? keptAnswers(before.answers, changes) : noAnswers;
  const past = pastPeriodBefore(evaluated.state.history ?? [], periodOf(evaluated.state), evaluated.scheme.id);
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
  const shown = { fingerprint: periodFingerprint(evaluated), madeOn, ledger: evaluated.ledger.map(ledgerMark) };
  if (before && changes?.length === 0) return { ...before, ...shown };
  return { ...shown, status: "waiting", decidedOn: null, decidedBy: "", reason: "", publishedOn: null };
}
