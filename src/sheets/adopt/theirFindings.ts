import type { CellIssue, InputIssue } from "../../domain/issue/issue";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import type { TheirTable } from "../book/theirTable";
import { cellOf } from "../kit/address";
import type { CellRef, Finding, Fix } from "../kit/finding";
import { tableFindings } from "./tableFindings";
import { oddlyNamed, oddlyWritten } from "./oddlyTyped";

/** Where what was read on 评分表 stands in truth. */
interface Theirs {
  table: TheirTable;
  /** The name of 评分表. */
  score: string;
}

/** The period with the cells and rows of their own sheet in place of those of 评分表; what was found on other sheets stays. */
export function theirFindings(period: EvaluatedPeriod, table: TheirTable, score: string): EvaluatedPeriod {
  const theirs = { table, score };
  const rowOf = rowsOf(table);
  const people = period.people.map((person) => theirPerson(person, theirs, rowOf));
  return {
    ...period,
    people,
    interviews: period.interviews.map(({ person, ...interview }) => ({
      ...interview,
      person: { ...person, row: rowOf(person.row) },
    })),
    findings: [
      ...tableFindings(table, period.scheme),
      ...period.findings.flatMap((finding) => theirFinding(finding, theirs)),
      ...table.people.flatMap(oddlyWritten),
      ...table.people.flatMap(oddlyNamed),
    ],
  };
}

/** The row on their sheet; where people stand beside each other or on sheets of their own, their place in the list. */
function rowsOf({ people, places }: TheirTable): (row: number) => number {
  const isApart = new Set(people.map(({ row }) => row)).size === people.length;
  const order = new Map([...places.rows.keys()].map((row, nth) => [row, nth + 1] as const));
  return (row) => (isApart ? places.rows.get(row)?.row : order.get(row)) ?? row;
}

function theirPerson(person: PersonRow, { table }: Theirs, rowOf: (row: number) => number): PersonRow {
  const at = table.places.rows.get(person.row)?.at.name;
  const isGone = (issue: InputIssue | CellIssue): boolean =>
    issue.code === "cellError" && table.gone.includes(issue.input);
  const issues = person.issues.map((issue) =>
    isGone(issue) ? { code: "missing" as const, input: issue.input } : issue,
  );
  return { ...person, row: rowOf(person.row), issues, ...(at && { at }) };
}

/** None where the table as a whole is told instead of each of its people. */
function theirFinding(finding: Finding, theirs: Theirs): Finding[] {
  const { at, issue, fix, followers } = finding;
  if (isOfTable(finding, theirs)) return [];
  const isOnScore = at === null || at.sheet === theirs.score;
  const found: Finding = {
    ...finding,
    issue: withTheirRows(issue, (row) => theirs.table.places.rows.get(row)?.row ?? row),
    at: isOnScore ? theirCell(at, theirs) : at,
    fix: isOnScore ? theirFix(fix, theirs) : fix,
  };
  if (followers === undefined) return [found];
  return [{ ...found, followers: followers.flatMap((one) => theirFinding(one, theirs)) }];
}

function isOfTable({ issue, at }: Finding, { table: { hasNumbers, notGiven, gone, places } }: Theirs): boolean {
  if (issue.code === "rowWithoutNumber") return !hasNumbers;
  if (issue.code === "missing") return notGiven.includes(issue.input);
  return issue.code === "cellError" && gone.includes(issue.input) && at !== null && !places.cells.has(at.address);
}

/** The cell itself, that of the person where the column is only ours, or none for the department's. */
function theirCell(at: CellRef | null, { table: { places } }: Theirs): CellRef | null {
  if (at === null) return null;
  const cell = places.cells.get(at.address);
  if (cell !== undefined) return cell.at;
  return places.rows.get(cellOf(at.address).row + 1)?.at.name ?? null;
}

/** What is typed into a cell of theirs is all that is put right there: no format, no row and no table is touched. */
function theirFix(fix: Fix | null, { table: { places }, score }: Theirs): Fix | null {
  if (fix?.kind !== "setValue") return null;
  if (fix.at.sheet !== score) return fix;
  const cell = places.cells.get(fix.at.address);
  return cell === undefined ? null : { ...fix, at: cell.at, from: cell.typed };
}

type Issue = Finding["issue"];

function withTheirRows(issue: Issue, rowOf: (row: number) => number): Issue {
  if ("firstRow" in issue && issue.code === "duplicatePerson") return { ...issue, firstRow: rowOf(issue.firstRow) };
  if ("otherRow" in issue) return { ...issue, otherRow: rowOf(issue.otherRow) };
  return issue.code === "hiddenRow" ? { ...issue, row: rowOf(issue.row) } : issue;
}
