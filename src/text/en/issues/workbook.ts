import type { WorkbookIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { period } from "../period";
import { periodName } from "../../form/periodName";

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const workbook: WordsFor<WorkbookIssue> = {
  noPeriod: () =>
    words(
      "This workbook holds no evaluation yet",
      "no evaluation sheets",
      "an evaluation workbook",
      "Make a new evaluation workbook under Prepare, or open an existing one.",
    ),
  periodExists: (is) =>
    words(
      `This workbook already holds a ${period.one[is.period.length]}`,
      `the evaluation of ${periodName(is.period, period, String)}`,
      `one ${period.one[is.period.length]} per workbook`,
      `Open a blank workbook and start the new ${period.one[is.period.length]} there. The existing figures stay as they are.`,
    ),
  nameTaken: (is) =>
    words(
      "The sheet name is already in use",
      listed(is.names),
      "no sheet of that name",
      "Choose another name for the new sheet or rename the existing one. Nothing is overwritten.",
    ),
  sheetNameInvalid: (is) =>
    words(
      "Excel does not allow this sheet name",
      listed(is.names),
      "1 to 31 characters without : \\ / ? * [ ] and no apostrophe at either end",
      "Choose a shorter name without these characters.",
    ),
  schemeUnknown: (is) =>
    words(
      "There is no such policy",
      `“${is.id}”`,
      "a policy that comes with the add-in",
      "The file may come from a newer version. Update the add-in and open it again.",
    ),
  workbookProtected: () =>
    words(
      "The workbook structure is protected",
      "no sheet can be added",
      "a workbook without structure protection",
      "Choose Protect Workbook on the Review tab to remove the protection, then try again.",
    ),
  cellChanged: (is) =>
    words(
      "This cell has changed in the meantime",
      `${is.sheet} ${is.address} is now “${is.read}”`,
      "what the check read",
      "Your new entry was left alone. Run the check again.",
    ),
  personIncomplete: (is) =>
    words(
      "Somebody in the list lacks a staff number or name",
      `staff number “${is.number}”, name “${is.name}”`,
      "a staff number and a name for everybody",
      "Complete the list and add it again. Nobody was added this time.",
    ),
  peopleListed: (is) =>
    words(
      "Staff numbers occur twice",
      is.numbers.join(", "),
      "staff numbers that are not in the table and occur once in the list",
      "Remove these people from the list or correct their numbers. Nobody was added this time.",
    ),
  policyUnsound: () =>
    words(
      "The policy sheet has errors",
      "a policy that is not corrected yet",
      "a policy sheet without errors",
      "Correct the policy sheet under Check, then try again.",
    ),
  onlyAPart: ({ name }) =>
    words(
      "This file is a part of the department's workbook",
      `the part of “${name}”, with its people alone`,
      "the workbook of the whole department",
      "Fill it in and send it back; approval, notices and further parts are made in the whole workbook.",
    ),
  noApproval: () =>
    words(
      "There is no approval sheet yet",
      "no approval sheet",
      "an approval sheet",
      "Make the approval sheet under Approve first.",
    ),
  approvalStale: () =>
    words(
      "The approval sheet is out of date",
      "figures or policy changed after it was made",
      "an approval sheet that shows the present figures",
      "Make the approval sheet again. Comments are kept and the changes are listed.",
    ),
  openErrors: (is) =>
    words(
      "There are errors to correct",
      is.count === 1 ? "1 error" : `${is.count} errors`,
      "no errors",
      "Correct them under Check, then try again.",
    ),
  reasonMissing: () =>
    words(
      "No reason is given",
      "blank",
      "a reason for the return",
      "Say what must change, so that the scorer can act.",
    ),
  notApproved: (_is, say) =>
    words(
      `The ${period.one[say.length]} is not approved yet`,
      "waiting or returned",
      "approved",
      "The approver must approve it before results are published and interviews are held.",
    ),
  alreadyPublished: (is) =>
    words(
      "The results are published already",
      `published on ${is.on}`,
      "not published yet",
      "The date of publication sets the interview deadline and stays. Note any doubt on the interview sheet.",
    ),
  excelRefused: (is) =>
    words(
      "Excel did not carry out this step",
      `${is.reason} (${is.excelCode})`,
      "an operation that Excel accepts",
      `${is.place === "" ? "" : `It stopped at: ${is.place}. `}Press Enter if a cell is being edited; lift read-only or protection if it is set. Then try again.`,
    ),
  leftBehind: (is) =>
    words(
      "Some sheets could not be put back",
      listed(is.sheets),
      "as they were before",
      "Look at these sheets, delete what is superfluous and try again. No other sheet was changed.",
    ),
  madeUnremembered: (is) =>
    words(
      "New sheets were made, but not remembered",
      listed(is.sheets),
      "new sheets that the workbook remembers",
      "Another window kept writing to the same workbook. Wait until it is done and do this once more: these sheets are replaced, there is no need to delete them.",
    ),
};
