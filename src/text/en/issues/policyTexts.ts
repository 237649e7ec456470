import type { PolicyTextIssue } from "../../../domain/issue/policyIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { formulaLimit, formulaSize } from "./formulaSize";

export const policyTexts: WordsFor<PolicyTextIssue> = {
  policyTooLong: (is, say) =>
    words(
      `“${say.place(is.path)}” in the policy is too long`,
      is.of === "entries" ? `${is.read} entries` : `${is.read} characters`,
      is.of === "entries" ? `at most ${is.limit} entries` : `at most ${is.limit} characters`,
      is.of === "entries"
        ? "Leave out what is not needed, or make several policies of it."
        : "Make it shorter; explanations have their place in the readings.",
    ),
  policyFormulaTooLong: (is, say) =>
    words(
      is.path !== "inputs"
        ? `“${say.place(is.path)}” is too long a short name: a formula does not bear it`
        : "The policy has too many inputs for a formula",
      formulaSize(is),
      formulaLimit(is),
      is.path !== "inputs"
        ? "Shorten this short name, then the other long ones, or have fewer inputs."
        : "Have fewer inputs, or make several policies of it.",
    ),
  policyFileTooLarge: (is) =>
    words(
      "The policy file is too large",
      `about ${is.kilobytes} KB`,
      `at most ${is.limit} KB`,
      "Make sure that it is the right file; policies mostly take some dozens of KB.",
    ),
  policyTextUnwritable: (is, say) =>
    words(
      `“${say.place(is.path)}” in the policy holds a character that no cell can keep`,
      is.read,
      "ordinary text",
      "Delete that invisible character, or type the text anew.",
    ),
  policyTextBlank: (is, say) =>
    words(
      `“${say.place(is.path)}” in the policy has no name`,
      "blank",
      "a name that can be seen",
      "Give it a name; without one a result counts as having no grade.",
    ),
  policyTextCut: (is, say) =>
    words(
      `The prompt “${say.place(is.path)}” in the policy is too long`,
      `${is.read} characters`,
      `at most ${is.limit} characters`,
      "Excel shows only the beginning of it beside the cell; make it shorter.",
    ),
  duplicateId: (is, say) =>
    words(`The policy has “${is.id}” twice`, say.place(is.path), "different names", "Rename one of them."),
};
