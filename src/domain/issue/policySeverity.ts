import type { PolicyIssue } from "./policyIssue";

/** How badly a policy is broken: nobody can be judged by it, it is odd but workable, or there is something to know. */
export type PolicySeverity = "error" | "warning" | "notice";

const warnings: ReadonlySet<PolicyIssue["code"]> = new Set<PolicyIssue["code"]>([
  "payNotAscending",
  "prizesNotFalling",
  "bandUnreachable",
  "rankingUnreachable",
  "tiersWrongWay",
  "groupNot100",
  "bestStepNotFull",
  "bestTierBelowFull",
  "stepsWrongWay",
  "policyTextCut",
]);

const notices: ReadonlySet<PolicyIssue["code"]> = new Set<PolicyIssue["code"]>(["fullMarksScaled", "notFromSource"]);

export const policySeverity = ({ code }: PolicyIssue): PolicySeverity =>
  notices.has(code) ? "notice" : warnings.has(code) ? "warning" : "error";
