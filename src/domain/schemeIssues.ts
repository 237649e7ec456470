import { bandIssues } from "./bandIssues";
import { itemIssues } from "./itemIssues";
import type { PolicyIssue } from "./issue";
import { referenceIssues } from "./referenceIssues";
import { round } from "./rounding";
import type { Scheme } from "./scheme";

/** What makes a well-formed policy unfit to judge anyone by. Paths are keys and positions: "bands.4.from". */
export const schemeIssues = (scheme: Scheme): PolicyIssue[] => [
  ...fullMarksIssues(scheme),
  ...scheme.items.flatMap(itemIssues),
  ...bandIssues(scheme.bands, fullMarks(scheme)),
  ...referenceIssues(scheme),
];

const fullMarks = (scheme: Scheme): number =>
  round(
    scheme.items.reduce((sum, item) => sum + item.full, 0),
    8,
  );

function fullMarksIssues(scheme: Scheme): PolicyIssue[] {
  const sum = fullMarks(scheme);
  return sum === 100 ? [] : [{ code: "fullMarksNot100", sum }];
}
