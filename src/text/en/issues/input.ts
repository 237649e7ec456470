import type { InputIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { allowed } from "./allowed";

export const input: WordsFor<InputIssue> = {
  missing: (is, say) =>
    words(
      `${say.input(is.input)} is not filled in`,
      "blank",
      allowed(say.limits(is.input)),
      "Fill in this cell. A blank does not count as 0, and there is no result until it is filled.",
    ),
  notANumber: (is, say) =>
    words(
      `${say.input(is.input)} is not a number`,
      `“${is.read}”`,
      allowed(say.limits(is.input)),
      "Enter the number alone and put any explanation in the remark column.",
    ),
  notYesNo: (is, say) =>
    words(`${say.input(is.input)} takes Yes or No`, `“${is.read}”`, "Yes or No", "Choose Yes or No from the list."),
  notWhole: (is, say) =>
    words(
      `${say.input(is.input)} must be a whole number`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      "This is a count of occurrences or cases. Enter it without a fraction.",
    ),
  negative: (is, say) =>
    words(
      `${say.input(is.input)} cannot be negative`,
      `${is.read}`,
      allowed(say.limits(is.input)),
      "Formulas do the deducting. Enter the actual count, amount or mark without a minus sign.",
    ),
  outOfRange: (is, say) =>
    words(
      `${say.input(is.input)} is out of range`,
      `${is.read}`,
      `${is.min} to ${is.max}`,
      "Check the original record and enter a value within the range.",
    ),
  notAllowed: (is, say) =>
    words(
      `${say.input(is.input)} is not a mark of the policy`,
      `${is.read}`,
      `one of ${is.allowed.join(", ")}`,
      "The policy has no level for this mark. Compare the levels and enter one of their marks.",
    ),
  above: (is, say) =>
    words(
      `${say.input(is.input)} is larger than ${say.input(is.other)}`,
      `${say.input(is.input)} ${is.read}, ${say.input(is.other)} ${is.otherRead}`,
      `${say.input(is.input)} of at most ${is.otherRead}`,
      "Check both numbers: they may be in each other's columns, or a rate was entered as a count.",
    ),
  zeroDenominator: (is, say) =>
    words(
      `${say.input(is.input)} cannot be 0`,
      "0 or blank",
      "a number above 0",
      `Fill in ${say.input(is.input)} first. Nothing that uses it can be worked out without it.`,
    ),
};
