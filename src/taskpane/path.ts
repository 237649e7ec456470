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

export const interviewsOpen = (evaluated: EvaluatedPeriod) =>
  evaluated.interviews.filter((interview) => !interview.isHeld);

function prepareStep(evaluated: EvaluatedPeriod): PathStep {
  const hasPeople = evaluated.people.length > 0;
  return { id: "prepare", state: hasPeople && evaluated.isPolicySound ? "done" : "open", open: 0 };
}

function checkStep(evaluated: EvaluatedPeriod): PathStep {
  const open = withSeverity(evaluated.findings, "error").length;
  if (evaluated.people.length === 0) return { id: "check", state: "later", open };
  const isComplete = open === 0 && withoutTotal(evaluated).length === 0;
  return { id: "check", state: isComplete ? "done" : "attention", open };
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
