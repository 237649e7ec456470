import type { CellRef } from "../../sheets/kit/finding";
import type { Month } from "../../sheets/book/month";
import { interviewsOpen, withoutTotal, withSeverity } from "../path";

/** What to do now, in the order in which the month must be done. */
export type NextStep =
  | { kind: "add" }
  | { kind: "fill"; people: number; at: CellRef }
  | { kind: "check"; errors: number }
  | { kind: "approve" }
  | { kind: "returned" }
  | { kind: "publish" }
  | { kind: "interview"; people: number }
  | { kind: "nothing" };

export function nextStep(month: Month): NextStep {
  return beforeApproval(month) ?? atApproval(month) ?? afterApproval(month);
}

function beforeApproval(month: Month): NextStep | null {
  if (month.people.length === 0) return { kind: "add" };
  const blanks = month.findings.filter(({ issue }) => issue.code === "missing" || issue.code === "rowNotFilled");
  const errors = withSeverity(month.findings, "error").length;
  const firstBlank = blanks[0]?.at;
  const open = withoutTotal(month).length;
  if (open > 0 && firstBlank && blanks.length >= errors) return { kind: "fill", people: open, at: firstBlank };
  return errors > 0 || open > 0 ? { kind: "check", errors } : null;
}

function atApproval(month: Month): NextStep | null {
  const approval = month.state.approval;
  if (approval?.status === "returned") return { kind: "returned" };
  return approval?.status === "approved" && !month.approvalIsStale ? null : { kind: "approve" };
}

function afterApproval(month: Month): NextStep {
  if (month.state.approval?.publishedOn === null) return { kind: "publish" };
  const people = interviewsOpen(month).length;
  return people > 0 ? { kind: "interview", people } : { kind: "nothing" };
}
