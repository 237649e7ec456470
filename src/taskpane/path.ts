import type { Finding, Severity } from "../sheets/kit/finding";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";

export const stepIds = ["prepare", "check", "approve", "interviews"] as const;
export type StepId = (typeof stepIds)[number];

/** Where a step of the period stands; `open` counts what is left to do in it. */
export interface PathStep {
  id: StepId;
  state: "done" | "attention" | "open" | "later";
  open: number;
}

export const withSeverity = (findings: readonly Finding[], severity: Severity): readonly Finding[] =>
  findings.filter((finding) => finding.severity === severity);

export const withoutTotal = (evaluated: EvaluatedPeriod) =>
  evaluated.people.filter((person) => person.evaluation === null);

/** Whoever has a name on 评分表 and nothing entered yet. */
const unbegun = ({ findings }: Pick<EvaluatedPeriod, "findings">): readonly Finding[] =>
  findings.filter(({ issue }) => issue.code === "rowNotFilled");

/** Blanks that nobody has come to yet: work ahead, and no mistake. Approving waits for them all the same. */
export function stillToFill(evaluated: Pick<EvaluatedPeriod, "findings" | "people">): readonly Finding[] {
  const rows = unbegun(evaluated);
  const hasBegun = rows.length < evaluated.people.length;
  const ofDepartment = ({ issue, person }: Finding): boolean => issue.code === "missing" && person === null;
  return hasBegun ? rows : evaluated.findings.filter((one) => rows.includes(one) || ofDepartment(one));
}

/** What the policy is like says nothing of this period; it stands on the screen of the policy. */
const isOfPolicy = ({ issue }: Finding): boolean => issue.code === "notFromSource" || issue.code === "fullMarksScaled";

/** What is wrong, doubtful or worth knowing about what was entered. */
export function findingsToCheck(evaluated: Pick<EvaluatedPeriod, "findings" | "people">): readonly Finding[] {
  const ahead = new Set(stillToFill(evaluated));
  return evaluated.findings.filter((finding) => !ahead.has(finding) && !isOfPolicy(finding));
}

/** How many people nobody has come to yet. */
export const peopleToFill = (evaluated: Pick<EvaluatedPeriod, "findings">): number => unbegun(evaluated).length;

export const interviewsOpen = (evaluated: EvaluatedPeriod) =>
  evaluated.interviews.filter((interview) => !interview.isHeld);

function prepareStep(evaluated: EvaluatedPeriod): PathStep {
  const hasPeople = evaluated.people.length > 0;
  return { id: "prepare", state: hasPeople && evaluated.isPolicySound ? "done" : "open", open: 0 };
}

function checkStep(evaluated: EvaluatedPeriod): PathStep {
  const open = withSeverity(findingsToCheck(evaluated), "error").length;
  if (evaluated.people.length === 0) return { id: "check", state: "later", open };
  if (open > 0) return { id: "check", state: "attention", open };
  if (peopleToFill(evaluated) > 0) return { id: "check", state: "open", open };
  return { id: "check", state: withoutTotal(evaluated).length === 0 ? "done" : "attention", open };
}

function approveStep(evaluated: EvaluatedPeriod): PathStep {
  const approval = evaluated.state.approval;
  if (evaluated.people.length === 0) return { id: "approve", state: "later", open: 0 };
  if (!approval) return { id: "approve", state: "open", open: 0 };
  if (evaluated.isApprovalStale || approval.status === "returned")
    return { id: "approve", state: "attention", open: 1 };
  return { id: "approve", state: approval.status === "approved" ? "done" : "open", open: 0 };
}

function interviewStep(evaluated: EvaluatedPeriod): PathStep {
  if (evaluated.state.approval?.status !== "approved") return { id: "interviews", state: "later", open: 0 };
  const open = interviewsOpen(evaluated).length;
  return { id: "interviews", state: open > 0 ? "open" : "done", open };
}

/** The period as a path of four steps. */
export const periodPath = (evaluated: EvaluatedPeriod): readonly PathStep[] => [
  prepareStep(evaluated),
  checkStep(evaluated),
  approveStep(evaluated),
  interviewStep(evaluated),
];
