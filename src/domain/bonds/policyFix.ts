import type { PolicyIssue } from "../issue/policyIssue";
import { policySeverity } from "../issue/policySeverity";
import { type NumberAt, withNumbers } from "../places/policyNumbers";
import { valueAt } from "../places/policyPath";
import type { Scheme } from "../scheme/scheme";
import { brokenBonds } from "./schemeBonds";
import { schemeIssues } from "./schemeIssues";

/** The numbers that put a fault of the policy right without guessing at its meaning; null where only a person can say. */
export function policyFix(scheme: Scheme, issue: PolicyIssue): readonly NumberAt[] | null {
  const bond = brokenBonds(scheme).find((one) => isSame(one.issue, issue));
  const wanted = percentFix(issue) ?? bond?.fix() ?? null;
  if (wanted === null) return null;
  const numbers = wanted.filter(({ path, now }) => valueAt(scheme, path) !== now);
  return numbers.length > 0 && isMendedBy(scheme, issue, numbers) ? numbers : null;
}

/** 98 where 98% was meant. */
const percentFix = (issue: PolicyIssue): NumberAt[] | null =>
  issue.code === "thresholdNotARate" && issue.read > 1 && issue.read <= 100
    ? [{ path: issue.path, now: issue.read / 100 }]
    : null;

/** Whether with these numbers the fault is gone and no error has come instead. */
export function isMendedBy(before: Scheme, issue: PolicyIssue, numbers: readonly NumberAt[]): boolean {
  const left = schemeIssues(withNumbers(before, numbers));
  return !left.some((one) => isSame(one, issue)) && errorsIn(left) <= errorsIn(schemeIssues(before));
}

const isSame = (one: PolicyIssue, other: PolicyIssue): boolean =>
  one.code === other.code && placeOf(one) === placeOf(other);

const errorsIn = (issues: readonly PolicyIssue[]): number =>
  issues.filter((issue) => policySeverity(issue) === "error").length;

const placeOf = (issue: PolicyIssue): string => ("path" in issue ? issue.path : "");
