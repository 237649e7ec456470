import type { PolicyChange } from "../../../domain/issue/issue";
import type { PolicyIssue } from "../../../domain/issue/policyIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { order } from "./order";
import { policyTexts } from "./policyTexts";
import { totals } from "./totals";
import { period } from "../period";
import { numberRange } from "../../form/numberRange";
import { numberNouns, numberWanted } from "../numbers";

const restore = "See the source on the right and correct it. Nobody is scored until then.";

export const policy: WordsFor<PolicyIssue | PolicyChange> = {
  policyMissing: (is, say) =>
    words(`The policy lacks “${say.place(is.path)}”`, "blank", "a number", `Fill in this cell. ${restore}`),
  policyNotANumber: (is, say) =>
    words(
      `“${say.place(is.path)}” in the policy is not a number`,
      `“${is.read}”`,
      "a number without a unit",
      `Enter the number alone. ${restore}`,
    ),
  policyNegative: (is, say) =>
    words(
      `“${say.place(is.path)}” in the policy is negative`,
      `${is.read}`,
      "0 or more",
      `Deductions are entered as positive numbers too. ${restore}`,
    ),
  policyMalformed: (is, say) =>
    words(
      `“${say.place(is.path)}” in the policy cannot be read`,
      `“${is.read}”`,
      "the form the sheet was made with",
      `The form of this place was changed. ${restore}`,
    ),
  policyFixed: (is, say) =>
    words(
      `“${say.place(is.path)}” in the policy cannot be changed on the sheet`,
      is.read === "" ? "blank" : `“${is.read}”`,
      `“${is.fixed}”`,
      "Formulas of the scoring table read this cell; nobody is scored until it is restored, which takes one click. To change it, build a policy of your own.",
    ),
  policyOutOfRange: (is, say) =>
    words(
      `“${say.place(is.path)}” in the policy is out of range`,
      `${is.read}`,
      numberWanted(numberRange(is, false, is.read), numberNouns[is.isWhole ? "count" : "points"]),
      restore,
    ),
  ...totals,
  ...order,
  ...policyTexts,
  bandsNotAscending: (is) =>
    words(
      `The start of grade ${is.grade} does not ascend`,
      `${is.grade} starts at ${is.from}, the grade before at ${is.previous}`,
      `more than ${is.previous}`,
      "Equal or reversed starts leave a grade without any totals. List the starts from low to high.",
    ),
  bandsDoNotStartAtZero: (is) =>
    words(
      "The lowest grade does not start at 0",
      `${is.grade} starts at ${is.from}`,
      "0",
      `A total below ${is.from} would have no grade. Let the lowest grade start at 0.`,
    ),
  bandUnreachable: (is) =>
    words(
      `Grade ${is.grade} cannot be reached`,
      `it starts at ${is.from}`,
      `at most the full marks, ${is.highest}`,
      "Nobody can have a total that high. Lower the start of the grade.",
    ),
  payNotAscending: (is) =>
    words(
      `Grade ${is.grade} pays less than the grade below it`,
      `${is.pay} for ${is.grade}, ${is.previous} for the grade below`,
      `at least ${is.previous}`,
      "A better score should not be paid less. Check the pay table.",
    ),
  tiersNotAscending: (is) =>
    words(
      `The start of tier ${is.label} does not ascend`,
      `it starts at ${is.from}, the tier before at ${is.previous}`,
      `more than ${is.previous}`,
      "List the starts of the tiers from low to high.",
    ),
  tiersDoNotStartAtZero: (is) =>
    words(
      "The lowest tier does not start at 0",
      `${is.label} starts at ${is.from}`,
      "0",
      `A ratio below ${is.from} would have no tier; let the lowest one start at 0.`,
    ),
  tierPointsAboveFull: (is) =>
    words(
      `Tier ${is.label} gives more than full marks`,
      `${is.points} points`,
      `at most ${is.full}`,
      "Lower the points of the tier, or change the full marks of the item.",
    ),
  bestTierBelowFull: (is) =>
    words(
      `Tier ${is.label}, the best one, is worth less than full marks`,
      `${is.points} points`,
      `full marks, ${is.full}`,
      "Check the points of the best tier and the full marks of the item.",
    ),
  thresholdNotARate: (is, say) =>
    words(
      `“${say.place(is.path)}” in the policy must be a rate`,
      `${is.read}`,
      "0% to 100%",
      "Enter 98% as 98% or 0.98, not as 98.",
    ),
  partsNotFull: (is, say) =>
    words(
      `The parts of "${say.place(is.path)}" do not add up`,
      `${is.sum} points together`,
      `${is.full} points together`,
      "Adjust the full marks of the parts so that they add up to the item's.",
    ),
  unknownGrade: (is, say) =>
    words(
      `The policy mentions the unknown grade "${is.grade}"`,
      say.place(is.path),
      "a grade of the grade table",
      "Use a grade of the table, or add this one to it.",
    ),
  unknownInput: (is, say) =>
    words(
      `The policy uses “${is.id}”, which does not exist`,
      say.place(is.path),
      "an input of the score sheet",
      "This policy file is incomplete. Make the workbook again, or ask whoever maintains the policy.",
    ),
  unknownItem: (is, say) =>
    words(
      `The policy uses the item “${is.id}”, which does not exist`,
      say.place(is.path),
      "an item of the policy",
      "This policy file is incomplete. Use the id of an item it has, or take this place out.",
    ),
  policyEdited: (is, say) =>
    words(
      `“${say.place(is.path)}” in the policy was changed`,
      `${is.now}`,
      `${is.was} when the workbook was made`,
      `Leave it if a new rule applies from ${period.now[say.length]}, and mention it to the approver. Otherwise put it back.`,
    ),
};
