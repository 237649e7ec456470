import type { PolicyIssue } from "../../../domain/issue/policyIssue";
import { words, type WordsFor } from "../../form/issueWords";

type Order = Extract<
  PolicyIssue,
  { code: "tiersWrongWay" | "limitsReversed" | "rankingUnreachable" | "prizesNotFalling" | "alternativesNotOne" }
>;

/** Numbers of a policy that stand the wrong way round, exclude one another or cannot be reached. */
export const order: WordsFor<Order> = {
  tiersWrongWay: (is) =>
    words(
      `Tier ${is.label} gives less than the tier below it`,
      `${is.points} points, ${is.previous} for the tier below`,
      `at least ${is.previous}`,
      "Doing better should not earn less. Check the points of the tiers.",
    ),
  limitsReversed: (is, say) =>
    words(
      `“${say.place(is.path)}” is below the lower limit`,
      `from ${is.min} to ${is.max}`,
      "the lower limit at most the upper one",
      "The limits are the wrong way round, so that no figure lies between them. Swap them.",
    ),
  rankingUnreachable: (is) =>
    words(
      "Nobody can be ranked",
      `the ranking starts at ${is.from}`,
      `at most the full marks, ${is.highest}`,
      "Nobody can have a total that high. Lower the total from which people are ranked.",
    ),
  prizesNotFalling: (is, say) =>
    words(
      `“${say.place(is.path)}” is more than the place before wins`,
      `${is.amount} yuan, ${is.previous} yuan for the place before`,
      `at most ${is.previous} yuan`,
      "A better place should not win less. Check the amounts of this item.",
    ),
  alternativesNotOne: (is, say) =>
    words(
      `Only one of ${is.items.map((item) => `“${say.words(item)}”`).join(" and ")} is judged`,
      is.judged === 0 ? "none has full marks" : `${is.judged} have full marks`,
      "one with full marks, the others 0",
      "A period judges one of these items. Give the others full marks of 0.",
    ),
};
