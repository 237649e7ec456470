import type { CellRef, Finding } from "../../sheets/kit/finding";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { findingsToCheck, interviewsOpen, peopleToFill, withoutTotal, withSeverity } from "../path";

/** What to do now, in the order in which the period must be done. */
export type NextStep =
  | { kind: "add" }
  | { kind: "begin"; people: number; at: CellRef }
  | { kind: "fill"; people: number; at: CellRef }
  | { kind: "check"; errors: number }
  | { kind: "approve" }
  | { kind: "returned" }
  | { kind: "publish" }
  | { kind: "interview"; people: number }
  | { kind: "nothing" };

export function nextStep(evaluated: EvaluatedPeriod): NextStep {
  return beforeApproval(evaluated) ?? atApproval(evaluated) ?? afterApproval(evaluated);
}

function beforeApproval(evaluated: EvaluatedPeriod): NextStep | null {
  if (evaluated.people.length === 0) return { kind: "add" };
  const errors = withSeverity(findingsToCheck(evaluated), "error");
  const open = withoutTotal(evaluated).length;
  const fill = open > 0 ? toFill(evaluated, errors) : null;
  return fill ?? (errors.length > 0 || open > 0 ? { kind: "check", errors: errors.length } : null);
}

/** Where to go on filling in, unless something else is wrong. */
function toFill(evaluated: EvaluatedPeriod, errors: readonly Finding[]): NextStep | null {
  const blanks = evaluated.findings.filter(({ issue }) => issue.code === "missing" || issue.code === "rowNotFilled");
  const at = blanks.find(({ person }) => person !== null)?.at ?? blanks[0]?.at;
  if (!at || errors.some((one) => !blanks.includes(one))) return null;
  const isUntouched = peopleToFill(evaluated) === evaluated.people.length;
  return { kind: isUntouched ? "begin" : "fill", people: withoutTotal(evaluated).length, at };
}

function atApproval(evaluated: EvaluatedPeriod): NextStep | null {
  const approval = evaluated.state.approval;
  if (approval?.status === "returned") return { kind: "returned" };
  return approval?.status === "approved" && !evaluated.isApprovalStale ? null : { kind: "approve" };
}

function afterApproval(evaluated: EvaluatedPeriod): NextStep {
  if (evaluated.state.approval?.publishedOn === null) return { kind: "publish" };
  const people = interviewsOpen(evaluated).length;
  return people > 0 ? { kind: "interview", people } : { kind: "nothing" };
}
