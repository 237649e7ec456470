import type { PolicyIssue } from "../issue/policyIssue";
import type { Scheme } from "../scheme/scheme";
import { referenceIssues } from "./referenceIssues";
import { brokenBonds } from "./schemeBonds";

/** What makes a well-formed policy unfit to judge anyone by, or worth a second look. Paths are keys and positions: "bands.4.from". */
export const schemeIssues = (scheme: Scheme): PolicyIssue[] => [
  ...brokenBonds(scheme).map(({ issue }) => issue),
  ...referenceIssues(scheme),
];
