import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import { approvalSheet } from "../../../src/sheets/approval/approvalSheet";
import type { ApprovalAnswers } from "../../../src/sheets/approval/readApproval";
import type { EvaluatedPeriod } from "../../../src/sheets/book/evaluatedPeriod";
import { ledgerMark } from "../../../src/sheets/book/ledgerMarks";
import { periodFingerprint } from "../../../src/sheets/book/periodFingerprint";
import type { RawPeriod } from "../../../src/sheets/book/rawPeriod";
import { shownCells, shownOfPeople } from "../../../src/sheets/book/shownCells";
import type { ApprovalState } from "../../../src/sheets/book/workbookState";
import { noCardNotes } from "../../../src/sheets/card/cardNotes";
import { cardSheet } from "../../../src/sheets/card/cardSheet";
import { interviewIndexSheet } from "../../../src/sheets/interview/interviewIndexSheet";
import { noNotes } from "../../../src/sheets/interview/interviewNotes";
import { interviewSheet } from "../../../src/sheets/interview/interviewSheet";
import { lockMarks } from "../../../src/sheets/kit/formatAreas";
import { cellAt } from "../../../src/sheets/kit/address";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import type { RawSheet } from "../../../src/sheets/kit/raw";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { rawOf } from "../rawOf";

export const madeOn = "2026-11-12";
const answers: ApprovalAnswers = {
  decision: "approve",
  publishedOn: "2026-11-16",
  reason: "",
  comments: "辛苦了",
  scorer: "主管甲",
  scoredOn: madeOn,
  approver: "领导乙",
  approvedOn: "2026-11-13",
};
export const approved: ApprovalState = {
  status: "approved",
  fingerprint: "",
  madeOn,
  decidedOn: "2026-11-13",
  decidedBy: "领导乙",
  reason: "",
  publishedOn: "2026-11-16",
};

export interface Decided {
  raw: RawPeriod;
  plans: Readonly<Record<"approval" | "interviewIndex" | "interview" | "card", SheetPlan>>;
}

/** An interview sheet and a score card of the first who has a result. */
function sheetsOfOne(evaluated: EvaluatedPeriod): Pick<Decided["plans"], "interview" | "card"> {
  const person = evaluated.people.find((one) => one.evaluation !== null);
  const evaluation = person?.evaluation;
  if (!person || !evaluation) throw new Error("Nobody has a result");
  return {
    interview: interviewSheet({ evaluated, person, sheet: "面谈_甲", due: null, notes: noNotes }),
    card: cardSheet({ evaluated, person, evaluation, sheet: "考核表_甲", madeOn, notes: noCardNotes }),
  };
}

/** A period whose approval sheet is approved and published, and whose interviews and cards are made. */
export function decidedPeriod(raw: RawPeriod): Decided {
  const evaluated = readPeriod(raw, madeOn);
  const due = evaluated.people.slice(0, 3).map((person) => ({ person, sheet: `面谈_${person.name}`, due: null }));
  const request = { evaluated, madeOn, calendar: chineseCalendar, previous: null, answers, changes: null };
  const made = sheetsOfOne(evaluated);
  const plans = { ...made, approval: approvalSheet(request), interviewIndex: interviewIndexSheet(evaluated, due) };
  const ofPeople = shownOfPeople(undefined, { present: [], made: Object.values(made) });
  const shown = {
    approval: shownCells(plans.approval),
    interviewIndex: shownCells(plans.interviewIndex),
    ofPeople,
  };
  const approval = {
    ...approved,
    fingerprint: periodFingerprint(evaluated),
    ledger: evaluated.ledger.map(ledgerMark),
  };
  const state = { ...raw.state, approval, shown };
  return {
    plans,
    raw: withSheets({ ...raw, state }, plans, rawOf),
  };
}

/** The sheets of these plans in the place of those that are there. */
export function withSheets(
  raw: RawPeriod,
  { approval, interviewIndex, interview, card }: Decided["plans"],
  read: (plan: SheetPlan) => RawSheet,
): RawPeriod {
  return {
    ...raw,
    approval: read(approval),
    interviewIndex: read(interviewIndex),
    ofPeople: [read(interview), read(card)],
  };
}

/** Cells people fill in. */
export const openCells = ({ styles }: SheetPlan): string[] =>
  [...lockMarks(styles)].flatMap(([row, marks]) =>
    [...marks].flatMap(([column, mark]) => (mark === "open" ? [cellAt(row, column)] : [])),
  );
