import type { LedgerIssue } from "../../../domain/issue/ledgerIssue";
import { words, type WordsFor } from "../../form/issueWords";
import { period } from "../period";
import { periodDaysText } from "../../form/periodName";

const quoted = (read: string): string => (read === "" ? "blank" : `“${read}”`);

export const ledger: WordsFor<LedgerIssue> = {
  ledgerUnknownPerson: (is, say) =>
    words(
      "A person in the ledger is not among the scores",
      `${is.number} ${is.name}`.trim() === "" ? "blank" : `${is.number} ${is.name}`.trim(),
      "a staff number of the score sheet",
      `Correct the staff number, or move the entry to the ${period.one[say.length]} in which the person is evaluated.`,
    ),
  ledgerOtherName: (is) =>
    words(
      "Name and staff number in the ledger do not match",
      `staff number ${is.number}, name “${is.name}”`,
      `${is.number} is “${is.known}” on the score sheet`,
      "Check whose incident it is. It counts for the staff number.",
    ),
  ledgerDateUnreadable: (is) =>
    words(
      "The date of the incident cannot be read",
      quoted(is.read),
      "a date such as 2026-10-08",
      "Enter the date again as year-month-day.",
    ),
  ledgerOutsidePeriod: (is, say) =>
    words(
      `The incident is outside the ${period.one[say.length]}`,
      is.date,
      `a date within ${periodDaysText(is.period, " to ")}`,
      `Check the date, or move the entry to its own ${period.one[say.length]}. It does not count in this one.`,
    ),
  ledgerUnknownRule: (is) =>
    words(
      "The incident names no rule of the policy",
      quoted(is.read),
      "a rule from the list",
      "Choose the rule from the list, so that the entry can be compared with the scores.",
    ),
  ledgerTimesUnreadable: (is) =>
    words(
      "The number of times cannot be read",
      quoted(is.read),
      "a whole number of at least 1",
      "Enter how many times it happened; enter 1 for a single incident.",
    ),
  ledgerWithoutEvidence: () =>
    words(
      "The incident has no evidence",
      "evidence blank",
      "a recording, mail, ticket or attendance record",
      "Note where the evidence is. Interviews and appeals need it.",
    ),
  ledgerTwice: (is) =>
    words(
      "This incident is already recorded",
      `row ${is.row} says exactly the same`,
      "every incident once",
      "It was not recorded again. If it is another incident, say in the evidence what tells them apart, and record it.",
    ),
  ledgerInFuture: (is) =>
    words(
      "The incident lies in the future",
      is.date,
      `not after today (${is.today})`,
      "Check the date; the day or the month may be mistyped.",
    ),
  ledgerEmpty: (is) =>
    words(
      "The incident ledger is empty",
      `${is.counts} ${is.counts === 1 ? "occurrence" : "occurrences"} in the scores, none in the ledger`,
      "a ledger entry for each occurrence",
      "Add dates and evidence. Points lost without evidence are hard to explain in an interview or an appeal.",
    ),
};
