import type { PolicyIssue } from "../issue/policyIssue";
import { numberIssue } from "../scheme/numberIssue";
import { limitedNumbers } from "../scheme/numberLimits";
import type { Scheme } from "../scheme/scheme";
import { referenceIssues } from "./referenceIssues";
import { brokenBonds } from "./schemeBonds";
import { textIssues } from "./textIssues";

/** What makes a well-formed policy unfit to judge anyone by, or worth a second look. Paths are keys and positions: "bands.4.from". */
export const schemeIssues = (scheme: Scheme): PolicyIssue[] => [
  ...numberIssues(scheme),
  ...brokenBonds(scheme).map(({ issue }) => issue),
  ...referenceIssues(scheme),
  ...textIssues(scheme),
];

/** Numbers that may not stand where they stand; a policy that came through the door has none until it is edited. */
const numberIssues = (scheme: Scheme): PolicyIssue[] =>
  limitedNumbers(scheme).flatMap(({ path, value, limits }) => numberIssue(path, value, limits) ?? []);
