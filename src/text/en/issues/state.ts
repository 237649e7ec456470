import type { StateIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";

export const state: WordsFor<StateIssue> = {
  stateFromCopy: () =>
    words(
      "The internal record is damaged; the copy from before the last action is used",
      "The hidden sheet _KPI does not hold what was written",
      "content written by the add-in and not changed since",
      "The figures are not affected. Check that the approval, waiting policy changes and chosen interviews are up to date; the next approval, interview or other action repairs the record.",
    ),
  stateFromSheets: (is) =>
    words(
      "The internal record cannot be read; the sheets were recognized instead",
      is.place === ""
        ? "the hidden sheet _KPI is gone"
        : `${is.place} of the hidden sheet _KPI cannot be read, nor can its copy`,
      "content written by the add-in and not changed since",
      "Policy, period and department are those of the policy and score sheets. Check them; the approval cannot be verified and counts as not given.",
    ),
  stateUnreadable: (is) =>
    words(
      "The workbook's internal record cannot be read",
      is.place,
      "content written by the add-in and not edited",
      "Undo the changes to the hidden sheet _KPI, or choose “Find settings” to note them anew from what is sound and what the sheets show. The figures are not affected; the approval is made anew.",
    ),
  stateMissing: (is) =>
    words(
      "The hidden sheet that holds the settings of this evaluation is gone",
      `“${is.sheet}” and the other sheets are here; the hidden sheet _KPI was deleted, or did not come along when they were moved or copied`,
      "the sheets of the evaluation and _KPI in one workbook",
      "Choose “Find settings”: policy, period and department are noted anew from the policy and score sheets. The figures are not affected; the approval is made anew.",
    ),
  stateNotRestored: (is) =>
    words(
      "The settings cannot be found again",
      {
        policy:
          "no sheet is the policy sheet of a policy that ships with the add-in; one's own is found again with its file",
        givenPolicy: "the policy in the chosen file is not the one on the policy sheet",
        score: "the score sheet is not there, or no longer a table",
        period: "the period above the score table cannot be read",
      }[is.missing],
      "policy sheet, score sheet and incident log with their titles unchanged",
      is.missing === "policy" || is.missing === "givenPolicy"
        ? "Choose the JSON file of this policy: the one it was imported from or exported to in the pane, with the name that heads the policy sheet. Items and grades come from the file, the numbers that count are those on the sheet. Without the file, restore a backup, or export the policy from last period's workbook in the pane."
        : "Restore a backup. Without one, make a new evaluation (a policy of one's own carries on from last period's workbook) and paste the figures over. The sheets here are left as they are.",
    ),
};
