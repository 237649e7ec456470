import { personText } from "../../../domain/people/identity";
import type { RowIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";
import { judged } from "./judged";
import { period } from "../period";

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

export const row: WordsFor<RowIssue> = {
  ...judged,
  rowNotFilled: (_is, say) =>
    words(
      "This row is not scored yet",
      "only a staff number or name",
      "all figures filled in",
      `Fill in this colleague's figures. Clear the whole row if the person is not evaluated ${period.now[say.length]}.`,
    ),
  rowWithoutNumber: (is) =>
    words(
      "The staff number is missing",
      `name “${is.name}”, staff number blank`,
      "a staff number",
      "Fill in the staff number. It tells namesakes apart and links the ledger and the interview sheets.",
    ),
  rowWithoutName: (is) =>
    words("The name is missing", `staff number ${is.number}, name blank`, "a name", "Fill in the name."),
  rowWithoutPerson: (is) =>
    words(
      "Figures without a person",
      `${is.filled} filled ${is.filled === 1 ? "cell" : "cells"}`,
      "a staff number and a name",
      "Fill in whose figures these are, or clear the row if they do not belong here.",
    ),
  duplicatePerson: (is) =>
    words(
      "The same person has two rows",
      `${personText(is)}, already in row ${is.firstRow}`,
      "one row per person",
      "Merge the figures into one row and clear the other, so that nobody is paid twice.",
    ),
  numberOfTwoNames: (is) =>
    words(
      "One staff number, two names",
      `${is.number}: “${is.name}” here, “${is.otherName}” in row ${is.otherRow}`,
      "one person per staff number",
      "Check the staff list and correct the number or the name in one of the rows.",
    ),
  nameOfTwoNumbers: (is) =>
    words(
      "One name, two staff numbers",
      `“${is.name}”: ${is.number} here, ${is.otherNumber} in row ${is.otherRow}`,
      "namesakes, or a mistyped staff number",
      "Leave it if they are namesakes. Otherwise correct the number or remove the extra row.",
    ),
  numberUnlikeBefore: (is) =>
    words(
      "Staff number unlike the ledger and earlier periods",
      `“${is.name}”: ${is.number === "" ? "blank" : is.number} here`,
      `${is.before}, as in the ledger and in earlier results`,
      `Most likely mistyped; change it to ${is.before}. If the number has changed, put the new one into the ledger.`,
    ),
  nameWithSigns: (is) =>
    words(
      "A name has blanks or a remark in it",
      `“${is.name}”`,
      `“${is.plain}”`,
      "Names match other lists only where they are written alike. Correct it in your own sheet if you wish; everything is worked out all the same.",
    ),
  formulaReplaced: (is) =>
    words(
      `The formula of “${is.column}” was changed`,
      is.read === "" ? "blank" : `“${is.read}”`,
      "the original formula",
      "Result columns are worked out by formulas; do not type over them. One click restores the formula.",
    ),
  cellFormulaReplaced: (is) =>
    words(
      "The formula of this cell was changed",
      is.read === "" ? "blank" : `“${is.read}”`,
      "the original formula",
      "This cell is worked out by a formula; do not type over it. One click restores the formula.",
    ),
  hiddenRow: (is) =>
    words(
      "This row is hidden",
      `row ${is.row} holds a person but cannot be seen`,
      "everybody visible",
      "People who are hidden or filtered out are still evaluated. Show the row, or leave it hidden.",
    ),
  remarkMissing: (is, say) =>
    words(
      `${say.input(is.input)} has no remark`,
      `${times(is.count)}, remark blank`,
      "the case described in the remark",
      "The policy does not define “serious”; the supervisor decides. Note which case it was and why.",
    ),
  noteMissing: (is, say) =>
    words(
      `${say.input(is.input)} without ${say.input(is.note)}`,
      `${is.read}, and ${say.input(is.note)} is blank`,
      `${say.input(is.note)} filled in`,
      `An adjusted result needs ${say.input(is.note)}. Where nothing is adjusted, enter 0 or clear the cell.`,
    ),
  aboveDepartment: (is, say) =>
    words(
      `${say.input(is.input)} exceeds ${say.input(is.other)}`,
      `${is.read}, department ${is.otherRead}`,
      `usually at most ${is.otherRead}`,
      "Leave it if the person worked on rest days. Otherwise check the attendance record.",
    ),
  farFromOthers: (is, say) =>
    words(
      `${say.input(is.input)} is far from everybody else's`,
      `${is.read}`,
      `the team's median is ${is.median}`,
      "Check for a digit too many or too few, or the wrong column. Leave it if it is right.",
    ),
  countAboveLedger: (is, say) =>
    words(
      `${say.input(is.input)} lacks evidence in the ledger`,
      `${is.count} in the scores, ${is.entries} in the ledger`,
      "a ledger entry for each occurrence",
      "Add the date and evidence to the incident ledger, or correct the count.",
    ),
  countBelowLedger: (is, say) =>
    words(
      `${say.input(is.input)} is below the ledger`,
      `${is.count} in the scores, ${is.entries} in the ledger`,
      "the same count in both",
      "Check whether an incident was left out of the scores or entered twice in the ledger.",
    ),
};
