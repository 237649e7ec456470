import type { PolicyIssue } from "../../../domain/issue/policyIssue";
import { words, type WordsFor } from "../../form/issueWords";

/** The first few of many places. */
const someOf = (places: readonly string[]): string =>
  `${places
    .slice(0, 3)
    .map((place) => `“${place}”`)
    .join(", ")}${places.length > 3 ? " …" : ""}`;

/** Full marks, weights and steps that do not fit together, and numbers the source does not give. */
export const totals = {
  fullMarksNot100: (is) =>
    words(
      "Full marks do not add up to 100",
      `they add up to ${is.sum}`,
      "100",
      "Change the full marks of the items so that they add up to 100.",
    ),
  fullMarksScaled: (is) =>
    words(
      `Full marks add up to ${is.sum}, so the total is scaled`,
      `they add up to ${is.sum}`,
      "100",
      `The points are added up and scaled from ${is.sum} to ${is.to}; the numbers of the source stay as they are. To add points as they stand, let the full marks add up to 100.`,
    ),
  groupWeightsNot100: (is) =>
    words(
      "The weights of the parts do not add up to 100%",
      `they add up to ${is.sum}%`,
      "100%",
      `Full marks everywhere would come to ${is.sum}, which the grades do not expect. Change the weights of the parts.`,
    ),
  groupNot100: (is, say) =>
    words(
      `The full marks of “${say.place(is.path)}” do not add up to 100`,
      `they add up to ${is.sum}`,
      "100",
      "This part would count for more or less than its weight. Change the full marks of its items.",
    ),
  noWeights: () =>
    words(
      "Every weight is 0",
      "0",
      "at least one weight above 0",
      "Give at least one item a weight, or there is no total.",
    ),
  bestStepNotFull: (is, say) =>
    words(
      `The best step of “${say.place(is.path)}” is not worth the full marks`,
      `${is.best} points at best`,
      `full marks, ${is.full}`,
      "Change the points of the best step, the factor, or the full marks of the item.",
    ),
  stepsNotAscending: (is, say) =>
    words(
      `“${say.place(is.path)}” does not ascend`,
      `${is.bound}, the step before has ${is.previous}`,
      `more than ${is.previous}`,
      "List the bounds of the steps from low to high, no two the same.",
    ),
  stepsWrongWay: (is, say) =>
    words(
      `“${say.place(is.path)}” stands the wrong way round`,
      `${is.points} points, the step beside it ${is.previous}`,
      is.points < is.previous ? `at least ${is.previous} points` : `at most ${is.previous} points`,
      "A better result would earn fewer points. Check the points of the steps.",
    ),
  unknownGroup: (is, say) =>
    words(
      `“${say.place(is.path)}” belongs to “${is.id}”, a part that does not exist`,
      `“${is.id}”`,
      "a part of the form",
      "This policy file is incomplete. Make the workbook again, or ask whoever maintains the policy.",
    ),
  unknownLine: (is, say) =>
    words(
      `“${say.place(is.path)}” counts in “${is.id}”, a line that does not exist`,
      `“${is.id}”`,
      "an earlier line of additions or deductions",
      "This policy file is incomplete. Make the workbook again, or ask whoever maintains the policy.",
    ),
  notFromSource: (is, say) =>
    words(
      `${is.paths.length} numbers are not in the source`,
      someOf(is.paths.map((path) => say.place(path))),
      "numbers your company has confirmed",
      "The source does not give these numbers, so the ones in use were chosen; the policy sheet marks them. Confirm each, or enter your company's own.",
    ),
} satisfies Partial<WordsFor<PolicyIssue>>;
