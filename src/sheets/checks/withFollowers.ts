import type { RowIssue } from "../../domain/issue/issue";
import { numberKey } from "../../domain/people/identity";
import { sameCell } from "../kit/sameCell";
import type { Finding, Fix } from "../kit/finding";
import { type ScoreRow, rowFinding } from "../reading/rows";
import { type CheckContext, columnCell } from "./context";
import { readNumberCell, type StrayNumber, strayNumbers } from "./strayNumbers";

/** Findings that have one cause as one finding: a mistyped staff number with every entry and count that no longer agrees. */
export const withFollowers = (context: CheckContext, findings: readonly Finding[]): Finding[] =>
  strayNumbers(context).reduce((left, stray) => gathered(context, stray, left), [...findings]);

function gathered(context: CheckContext, stray: StrayNumber, findings: Finding[]): Finding[] {
  const ofEntries = findings.filter((finding) => isOfEntries(finding, stray));
  const ofCounts = findings.filter((finding) => isOfCounts(finding, stray));
  const followers = [...ofEntries, ...ofCounts];
  const cause = sharedNumber(context, stray, findings) ?? mistypedNumber(context, stray);
  if (cause !== null) {
    const gone = new Set([...followers, ...cause.instead]);
    return [{ ...cause.finding, followers }, ...findings.filter((one) => !gone.has(one))];
  }
  const [first, ...others] = ofEntries.map((one) => onLedger(stray, one));
  if (first === undefined || followers.length < 2)
    return findings.map((one) => (one === ofEntries[0] ? (first ?? one) : one));
  return [{ ...first, followers: [...others, ...ofCounts] }, ...findings.filter((one) => !followers.includes(one))];
}

/** Entries under the number. */
const isOfEntries = ({ issue, at }: Finding, { entries }: StrayNumber): boolean =>
  issue.code === "ledgerUnknownPerson" && entries.some((entry) => sameCell(entry.at.number, at));

/** Counts of the row that lack those entries. */
const isOfCounts = ({ issue, at }: Finding, { row }: StrayNumber): boolean =>
  issue.code === "countAboveLedger" && [...(row?.cells.values() ?? [])].some((cell) => sameCell(cell.at, at));

interface Cause {
  finding: Finding;
  /** What was found of it before. */
  instead: readonly Finding[];
}

/** Two people with one number, of whom one has the entries of another: told at that one's row, with the number of the entries. */
function sharedNumber(context: CheckContext, stray: StrayNumber, findings: readonly Finding[]): Cause | null {
  const { row } = stray;
  if (row === null) return null;
  const sharing = context.rows.filter(({ number }) => numberKey(number) === numberKey(row.number));
  const other = sharing.find((one) => one !== row);
  const instead = findings.filter(
    ({ issue, at }) =>
      issue.code === "numberOfTwoNames" && sharing.some((one) => sameCell(columnCell(context, one.row, "number"), at)),
  );
  if (other === undefined || instead.length === 0) return null;
  const { number, name } = row;
  const issue = { code: "numberOfTwoNames", number, name, otherName: other.name, otherRow: other.row + 1 } as const;
  return { instead, finding: atRow(context, stray, row, issue) };
}

/** Somebody whose entries, and whose results of earlier periods, have another number. */
function mistypedNumber(context: CheckContext, stray: StrayNumber): Cause | null {
  const { row, wrongOn, entries } = stray;
  if (row === null || wrongOn !== "score") return null;
  const { number, name } = row;
  const issue = { code: "numberUnlikeBefore", number, name, before: entries[0]?.entry.number ?? "" } as const;
  return { instead: [], finding: atRow(context, stray, row, issue) };
}

const atRow = (context: CheckContext, stray: StrayNumber, row: ScoreRow, issue: RowIssue): Finding => ({
  ...rowFinding("error", row, issue, columnCell(context, row.row, "number")),
  fix: onScore(context, stray, row),
});

/** The row gets the number of the entries. */
function onScore(context: CheckContext, { entries: [entry] }: StrayNumber, row: ScoreRow): Fix | null {
  const to = entry?.read.number ?? "";
  const at = columnCell(context, row.row, "number");
  return { kind: "setValue", at, from: readNumberCell(context, row), to };
}

/** The entry gets the number of the row. */
function onLedger({ entries, row, wrongOn }: StrayNumber, finding: Finding): Finding {
  const entry = entries.find(({ at }) => sameCell(at.number, finding.at));
  if (wrongOn !== "ledger" || row === null || entry === undefined) return finding;
  return { ...finding, fix: { kind: "setValue", at: entry.at.number, from: entry.read.number, to: row.number } };
}
