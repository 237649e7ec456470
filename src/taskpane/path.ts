import type { Finding, Severity } from "../sheets/kit/finding";
import type { Month } from "../sheets/book/month";

export const stepIds = ["prepare", "check", "approve", "interviews"] as const;
export type StepId = (typeof stepIds)[number];

/** Where a step of the month stands; `open` counts what is left to do in it. */
export interface Step {
  id: StepId;
  state: "done" | "attention" | "open" | "later";
  open: number;
}

export const withSeverity = (findings: readonly Finding[], severity: Severity): readonly Finding[] =>
  findings.filter((finding) => finding.severity === severity);

export const withoutTotal = (month: Month) => month.people.filter((person) => person.evaluation === null);

export const interviewsOpen = (month: Month) => month.interviews.filter((interview) => !interview.held);

function prepareStep(month: Month): Step {
  const hasPeople = month.people.length > 0;
  return { id: "prepare", state: hasPeople && month.policyIsSound ? "done" : "open", open: 0 };
}

function checkStep(month: Month): Step {
  const open = withSeverity(month.findings, "error").length;
  if (month.people.length === 0) return { id: "check", state: "later", open };
  const isComplete = open === 0 && withoutTotal(month).length === 0;
  return { id: "check", state: isComplete ? "done" : "attention", open };
}

function approveStep(month: Month): Step {
  const approval = month.state.approval;
  if (month.people.length === 0) return { id: "approve", state: "later", open: 0 };
  if (!approval) return { id: "approve", state: "open", open: 0 };
  if (month.approvalIsStale || approval.status === "returned") return { id: "approve", state: "attention", open: 1 };
  return { id: "approve", state: approval.status === "approved" ? "done" : "open", open: 0 };
}

function interviewStep(month: Month): Step {
  if (month.state.approval?.status !== "approved") return { id: "interviews", state: "later", open: 0 };
  const open = interviewsOpen(month).length;
  return { id: "interviews", state: open > 0 ? "open" : "done", open };
}

/** The month as a path of four steps. */
export const monthPath = (month: Month): readonly Step[] => [
  prepareStep(month),
  checkStep(month),
  approveStep(month),
  interviewStep(month),
];
