import type { LedgerIssue } from "../../domain/issue/issue";
import { isWithin, type Period, periodOf } from "../../domain/time/period";
import type { CellRef, Finding, Fix, Severity } from "../kit/finding";
import { ledgerRules } from "../ledger/ledgerLayout";
import type { CheckContext } from "./context";
import { namesAgree, numberKey, wordKey } from "../../domain/people/identity";
import { type LedgerRow, timesOf } from "../reading/readLedger";
import { type ScoreRow, hasPerson } from "../reading/rows";

/** People of the month by staff number, and by name for entries that give no number. */
export interface People {
  byNumber: ReadonlyMap<string, ScoreRow>;
  byName: ReadonlyMap<string, ScoreRow>;
}

export function peopleOf(rows: readonly ScoreRow[]): People {
  const people = rows.filter(hasPerson);
  return {
    byNumber: new Map(people.map((row) => [numberKey(row.number), row] as const)),
    byName: new Map(people.map((row) => [wordKey(row.name), row] as const)),
  };
}

/** Whose entry it is: the staff number decides, the name only where there is no number. */
export const ownerOf = ({ entry }: LedgerRow, { byNumber, byName }: People): ScoreRow | undefined =>
  entry.number === "" ? byName.get(wordKey(entry.name)) : byNumber.get(numberKey(entry.number));

function personIssues({ entry, at }: LedgerRow, owner: ScoreRow | undefined): [LedgerIssue, CellRef][] {
  const { number, name } = entry;
  if (owner === undefined) return [[{ code: "ledgerUnknownPerson", number, name }, at.number]];
  if (namesAgree(name, owner.name)) return [];
  return [[{ code: "ledgerOtherName", number, name, known: owner.name }, at.name]];
}

function dateIssues({ entry, read, at }: LedgerRow, period: Period, today: string): [LedgerIssue, CellRef][] {
  const { date } = entry;
  if (date === null) return [[{ code: "ledgerDateUnreadable", read: String(read.date) }, at.date]];
  if (!isWithin(period, date)) return [[{ code: "ledgerOutsidePeriod", date, period }, at.date]];
  return date > today ? [[{ code: "ledgerInFuture", date, today }, at.date]] : [];
}

/** Where the policy counts nothing, an entry may be about anything. */
function otherIssues({ entry, input, read, at }: LedgerRow, counts: boolean): [LedgerIssue, CellRef][] {
  const issues: [LedgerIssue, CellRef][] = [];
  if (input === null && counts) issues.push([{ code: "ledgerUnknownRule", read: entry.rule }, at.rule]);
  if (read.times === "" || timesOf(read.times) === null)
    issues.push([{ code: "ledgerTimesUnreadable", read: String(read.times) }, at.times]);
  if (entry.evidence === "") issues.push([{ code: "ledgerWithoutEvidence" }, at.evidence]);
  return issues;
}

const severityOf = (issue: LedgerIssue): Severity => (issue.code === "ledgerWithoutEvidence" ? "notice" : "warning");

/** A blank count most likely means once. */
const fixOf = (issue: LedgerIssue, at: CellRef): Fix | null =>
  issue.code === "ledgerTimesUnreadable" && issue.read === "" ? { kind: "setValue", at, from: "", to: 1 } : null;

/** What is wrong with single entries of the ledger. */
export function ledgerFindings({ raw, rows, ledger, today }: CheckContext): Finding[] {
  const people = peopleOf(rows);
  const counts = ledgerRules(raw.state.scheme, raw.state.language).length > 0;
  return ledger.flatMap((row) => {
    const owner = ownerOf(row, people);
    const issues = [
      ...personIssues(row, owner),
      ...dateIssues(row, periodOf(raw.state), today),
      ...otherIssues(row, counts),
    ];
    const person = { number: row.entry.number, name: row.entry.name };
    return issues.map(([issue, at]): Finding => ({
      severity: severityOf(issue),
      issue,
      at,
      person,
      fix: fixOf(issue, at),
    }));
  });
}
