import { bandIssues } from "./bandIssues";
import { itemIssues } from "./itemIssues";
import type { PolicyIssue } from "../issue/issue";
import { limitIssues } from "./limitIssues";
import { referenceIssues } from "./referenceIssues";
import type { Scheme } from "../scheme/scheme";
import { alternativeIssues, highestTotal, rankingIssues, totalIssues } from "./totalIssues";

/** What makes a well-formed policy unfit to judge anyone by, or worth a second look. Paths are keys and positions: "bands.4.from". */
export const schemeIssues = (scheme: Scheme): PolicyIssue[] => [
  ...totalIssues(scheme),
  ...alternativeIssues(scheme),
  ...scheme.items.flatMap(itemIssues),
  ...bandIssues(scheme.bands, highestTotal(scheme)),
  ...rankingIssues(scheme),
  ...limitIssues(scheme),
  ...referenceIssues(scheme),
];
