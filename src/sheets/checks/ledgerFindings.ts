import type { LedgerIssue } from "../../domain/issue/ledgerIssue";
import { namesAgree } from "../../domain/people/identity";
import { type Period, periodOf } from "../../domain/time/period";
import type { CellRef, Finding, Fix, Severity } from "../kit/finding";
import { isOutside } from "../ledger/entryDay";
import { ledgerRules } from "../ledger/entryRule";
import { timesIn } from "../ledger/entryTimes";
import type { CheckContext } from "./context";
import type { LedgerRow } from "../reading/ledgerRows";

/** Shared staff numbers are a mistake of 评分表 and told there. */
function personIssues({ entry, owners, at }: LedgerRow): [LedgerIssue, CellRef][] {
  const { number, name } = entry;
  const [owner] = owners;
  if (owner === undefined) return [[{ code: "ledgerUnknownPerson", number, name }, at.number]];
  if (owners.length > 1 || namesAgree(name, owner.name)) return [];
  return [[{ code: "ledgerOtherName", number, name, known: owner.name }, at.name]];
}

function dateIssues({ entry, read, at }: LedgerRow, period: Period, today: string): [LedgerIssue, CellRef][] {
  const { date } = entry;
  if (date === null) return [[{ code: "ledgerDateUnreadable", read: String(read.date) }, at.date]];
  if (isOutside(read.date, period)) return [[{ code: "ledgerOutsidePeriod", date, period }, at.date]];
  return date > today ? [[{ code: "ledgerInFuture", date, today }, at.date]] : [];
}

/** Where the policy counts nothing, an entry may be about anything. */
function otherIssues({ entry, input, read, at }: LedgerRow, isCounting: boolean): [LedgerIssue, CellRef][] {
  const issues: [LedgerIssue, CellRef][] = [];
  if (input === null && isCounting) issues.push([{ code: "ledgerUnknownRule", read: entry.rule }, at.rule]);
  if (read.times === "" || timesIn(read.times) === null)
    issues.push([{ code: "ledgerTimesUnreadable", read: String(read.times) }, at.times]);
  if (entry.evidence === "") issues.push([{ code: "ledgerWithoutEvidence" }, at.evidence]);
  return issues;
}

const severityOf = (issue: LedgerIssue): Severity => (issue.code === "ledgerWithoutEvidence" ? "notice" : "warning");

/** A blank count most likely means once. */
const fixOf = (issue: LedgerIssue, at: CellRef): Fix | null =>
  issue.code === "ledgerTimesUnreadable" && issue.read === "" ? { kind: "setValue", at, from: "", to: 1 } : null;

/** What is wrong with single entries of the ledger. */
export function ledgerFindings({ raw, ledger, today }: CheckContext): Finding[] {
  const counts = ledgerRules(raw.state.scheme, raw.state.language).length > 0;
  return ledger.flatMap((row) => {
    const issues = [...personIssues(row), ...dateIssues(row, periodOf(raw.state), today), ...otherIssues(row, counts)];
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
