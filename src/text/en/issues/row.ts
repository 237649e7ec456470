import type { DepartmentIssue, RowIssue } from "../../../domain/issue";
import { words, type WordsFor } from "../../issueWords";

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

export const row: WordsFor<RowIssue | DepartmentIssue> = {
  rowNotFilled: () =>
    words(
      "This row is not scored yet",
      "only a staff number or name",
      "all figures filled in",
      "Fill in this colleague's figures. Clear the whole row if the person is not evaluated this month.",
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
      `${is.number} ${is.name}, already in row ${is.firstRow}`,
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
  formulaReplaced: (is) =>
    words(
      `The formula of “${is.column}” was changed`,
      is.read === "" ? "blank" : `“${is.read}”`,
      "the original formula",
      "Result columns are worked out by formulas; do not type over them. One click restores the formula.",
    ),
  hiddenRow: (is) =>
    words(
      "This row is hidden",
      `row ${is.row} holds a person but cannot be seen`,
      "everybody visible",
      "People who are hidden or filtered out are still evaluated. One click shows the row.",
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
  itemLeftOut: (is, say) =>
    words(
      `“${say.words(is.item)}” has no data and is left out`,
      "no data",
      "scored as soon as there are figures",
      "No data is not 0 points: the item takes no part and the others stand for it. If a figure was forgotten, enter it.",
    ),
  gradeAction: (is, say) =>
    words(
      `Grade ${is.grade}: something follows`,
      `${is.grade} this time`,
      "arranged by the person in charge",
      `The policy says: ${say.words(is.action)}. This is only pointed out; nothing happens by itself.`,
    ),
  totalAbove: (is, say) =>
    words(
      `Total above ${is.limit}`,
      `${is.total}`,
      `usually not above ${is.limit}`,
      `The policy says: ${say.words(is.action)}. This is only pointed out; nothing happens by itself.`,
    ),
  gapTotal: (is) =>
    words(
      `The policy names no grade for ${is.total}`,
      `counted as ${is.grade}`,
      `the policy says nothing between ${is.above} and ${is.below}`,
      `It is read as ${is.grade} for now (see ${is.source} under unclear places on the policy sheet). The approver should confirm it.`,
    ),
  farBelow: (is, say) =>
    words(
      `${say.input(is.input)} far below ${say.input(is.other)}`,
      `${is.read}; ${say.input(is.other)} is ${is.otherRead}`,
      `usually at least ${Math.round(is.share * 100)}% of it`,
      `${say.words(is.action)}. Leave it if it is right.`,
    ),
  farAbove: (is, say) =>
    words(
      `${say.input(is.input)} is high`,
      `${is.read}`,
      `usually not above ${is.over}`,
      `${say.words(is.action)}. Leave it if it is right.`,
    ),
  decisionNeeded: (is, say) =>
    words(
      `${say.input(is.input)}: needs a human decision`,
      "Yes",
      "a decision by the person in charge",
      `The policy says: ${say.words(is.action)}. This is a reminder only; score and pay stay as computed.`,
    ),
  gradeForDecision: (is, say) =>
    words(
      `Grade ${is.grade}: look at last month's result`,
      `${is.grade} this month`,
      `a human decision after ${is.months} evaluated months of ${is.grade} in a row`,
      `The policy allows: ${say.words(is.action)}. It says may, not must, and nothing happens automatically.`,
    ),
  boundaryTotal: (is) =>
    words(
      `The total is exactly ${is.total}`,
      `graded ${is.grade}`,
      `the policy does not say whether ${is.total} is ${is.lower} or ${is.grade}`,
      `It is read as ${is.grade}, the start included (see ${is.source} under unclear places on the policy sheet). The approver should confirm it.`,
    ),
  nothingMeasured: (is, say) =>
    words(
      `${say.input(is.denominator)} is 0 this month`,
      "0",
      "a rate where there is something to measure",
      `Nothing to measure, so nothing is deducted. If it was forgotten, fill in ${say.input(is.denominator)} and ${say.input(is.numerator)}.`,
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
  headcountBelowPeople: (is, say) =>
    words(
      `${say.input(is.input)} is below the people listed`,
      `${say.input(is.input)} ${is.read}, people listed ${is.people}`,
      `at least ${is.people}`,
      "Check the headcount. Too small a number raises the average and moves everybody's tier.",
    ),
  sumAboveDepartment: (is, say) =>
    words(
      `${say.input(is.input)} adds up to more than ${say.input(is.other)}`,
      `sum ${is.sum}, ${say.input(is.other)} ${is.otherRead}`,
      `a sum of at most ${is.otherRead}`,
      "Check how the department's figure is counted, or look for a person's figure that is too large.",
    ),
  sameForAll: (is, say) =>
    words(
      `${say.input(is.input)} is the same for everybody`,
      `${is.value} for all ${is.people} people`,
      "each person's own figure",
      "It may have been copied by filling down. Please check.",
    ),
};
