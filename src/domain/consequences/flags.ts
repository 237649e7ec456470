import type { DueConsequence } from "./kinds";

/** The short name a file gives it; an interview with everybody is the form's business, and a run nobody knows is no fact. */
export function flagOf(due: DueConsequence): string | null {
  if (due.kind === "interview") return due.rule.belowGrade === null ? null : "interview";
  return due.kind === "streak" && due.periods === null ? null : due.rule.flag;
}

/** What must be noticed beside the result, each once, in the policy's order. */
export const flagsOf = (due: readonly DueConsequence[]): string[] => [
  ...new Set(due.flatMap((one) => flagOf(one) ?? [])),
];
