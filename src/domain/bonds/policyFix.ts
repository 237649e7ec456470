import type { PolicyIssue } from "../issue/issue";
import { ladderFix, prizesInOrder, sortedNumbers, tierMarksInOrder, tiersInOrder } from "./ladderFix";
import { type NumberAt, withNumbers } from "../scheme/policyNumbers";
import { valueAt } from "../scheme/policyPath";
import { policySeverity } from "../issue/policySeverity";
import type { Scheme } from "../scheme/scheme";
import { schemeIssues } from "./schemeIssues";
import { equalRaters, equalWeights, fullMarksTo100, oneAlternative, partsToFull, weightsTo100 } from "./sumFix";

type Code = PolicyIssue["code"];
type Fixer<Of extends Code> = (scheme: Scheme, issue: Extract<PolicyIssue, { code: Of }>) => NumberAt[] | null;

/** How each fault is put right; null where the numbers alone do not tell. */
const fixers: { readonly [Of in Code]: Fixer<Of> | null } = {
  fullMarksNot100: fullMarksTo100,
  groupWeightsNot100: weightsTo100,
  noWeights: (scheme, { path }) => (path === "items" ? equalWeights(scheme) : equalRaters(scheme, path)),
  partsNotFull: (scheme, { path }) => partsToFull(scheme, path),
  bandsDoNotStartAtZero: (_, { path }) => [{ path, now: 0 }],
  bandsNotAscending: ({ bands }) => sortedNumbers(bands, "from", "bands"),
  payNotAscending: ({ bands }) => sortedNumbers(bands, "pay", "bands"),
  tiersDoNotStartAtZero: (_, { path }) => [{ path, now: 0 }],
  tiersNotAscending: (scheme, { path }) => tiersInOrder(scheme, path),
  tiersWrongWay: (scheme, { path }) => tierMarksInOrder(scheme, path),
  limitsReversed: (_, { path, min, max }) => [
    { path, now: min },
    { path: path.replace(/below$/, "above").replace(/max$/, "min"), now: max },
  ],
  rankingUnreachable: (_, { path, highest }) => [{ path, now: highest }],
  tierPointsAboveFull: (_, { path, full }) => [{ path, now: full }],
  stepsNotAscending: (scheme, { path }) => ladderFix(scheme, path, "sort"),
  stepsWrongWay: (scheme, { path }) => ladderFix(scheme, path, "turn"),
  bestStepNotFull: (scheme, { path }) => ladderFix(scheme, path, "stretch"),
  prizesNotFalling: prizesInOrder,
  thresholdNotARate: (_, { path, read }) => (read > 1 && read <= 100 ? [{ path, now: read / 100 }] : null),
  alternativesNotOne: oneAlternative,
  policyMissing: null,
  policyNotANumber: null,
  policyNegative: null,
  policyMalformed: null,
  fullMarksScaled: null,
  groupNot100: null,
  unknownGroup: null,
  unknownLine: null,
  notFromSource: null,
  bandUnreachable: null,
  duplicateId: null,
  unknownGrade: null,
  unknownInput: null,
  unknownItem: null,
};

/** The numbers that put a fault of the policy right without guessing at its meaning; null where only a person can say. */
export function policyFix(scheme: Scheme, issue: PolicyIssue): readonly NumberAt[] | null {
  const fixer = fixers[issue.code] as Fixer<Code> | null;
  const wanted = fixer?.(scheme, issue) ?? null;
  if (wanted === null) return null;
  const numbers = wanted.filter(({ path, now }) => valueAt(scheme, path) !== now);
  return numbers.length > 0 && mends(scheme, issue, numbers) ? numbers : null;
}

/** Whether with these numbers the fault is gone and no error has come instead. */
export function mends(before: Scheme, issue: PolicyIssue, numbers: readonly NumberAt[]): boolean {
  const left = schemeIssues(withNumbers(before, numbers));
  const isGone = !left.some((one) => one.code === issue.code && placeOf(one) === placeOf(issue));
  return isGone && errorsIn(left) <= errorsIn(schemeIssues(before));
}

const errorsIn = (issues: readonly PolicyIssue[]): number =>
  issues.filter((issue) => policySeverity(issue) === "error").length;

const placeOf = (issue: PolicyIssue): string => ("path" in issue ? issue.path : "");
