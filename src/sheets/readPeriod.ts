import type { Calendar } from "../domain/time/calendar";
import { periodOf } from "../domain/time/period";
import { chineseCalendar } from "../domain/time/chineseCalendar";
import { policySeverity } from "../domain/issue/policySeverity";
import { ranks } from "../domain/figures/rank";
import { rankTeam } from "../domain/engine/rankTeam";
import { schemeIssues } from "../domain/bonds/schemeIssues";
import { unpaused, type Paused } from "../domain/outcome/paused";
import type { Scheme } from "../domain/scheme/scheme";
import { theirFindings } from "./adopt/theirFindings";
import type { TheirTable } from "./book/theirTable";
import { cellAt } from "./kit/address";
import type { Finding } from "./kit/finding";
import { checks } from "./checks";
import { findColumns } from "./reading/columns";
import type { CheckContext } from "./checks/context";
import { orderedFindings } from "./checks/orderedFindings";
import { withFollowers } from "./checks/withFollowers";
import { ledgerRows } from "./reading/ledgerRows";
import { readLedger } from "./reading/readLedger";
import { readDepartment, readRows } from "./reading/readScore";
import { type ScoreRow, hasPerson } from "./reading/rows";
import { shiftOf } from "./reading/shift";
import { interviewStatus } from "./interview/interviewStatus";
import { differingResults } from "./adopt/theirResults";
import type { EvaluatedPeriod, PersonRow } from "./book/evaluatedPeriod";
import { periodFingerprint } from "./book/periodFingerprint";
import { bookOnSheet, type PolicyBook } from "./policy/policyBook";
import type { PolicyCell } from "./policy/policyCells";
import { type PolicyFinding, readPolicy } from "./policy/readPolicy";
import type { RawPeriod } from "./book/rawPeriod";
import { scoreLayout } from "./columns/scoreLayout";

interface PolicyState {
  scheme: Scheme;
  isSound: boolean;
  findings: readonly PolicyFinding[];
  book: PolicyBook;
}

/** The cell of a place in the policy; for a list or a sum, its first number. A cell may serve several places. */
const cellFor = (path: string, cells: readonly PolicyCell[]): PolicyCell | undefined =>
  cells.find((cell) => placesOf(cell).includes(path)) ??
  cells.find((cell) => placesOf(cell).some((place) => place.startsWith(`${path}.`)));

const placesOf = ({ path, also }: PolicyCell): string[] => [path, ...also];

/** What is wrong with several items that share a cell is told once. */
const isFirst = ({ issue, address }: PolicyFinding, index: number, all: readonly PolicyFinding[]): boolean =>
  address === null || all.findIndex((one) => one.issue.code === issue.code && one.address === address) === index;

/** 规则 as it is now; where it cannot be read, the policy the workbook was made with serves for the words alone. */
function policyOf({ state, policy }: RawPeriod): PolicyState {
  const book = bookOnSheet(policy, state);
  const reading = readPolicy(policy, state.scheme, book);
  if (!reading.scheme.ok) return { scheme: state.scheme, isSound: false, findings: reading.findings, book };
  const scheme = reading.scheme.value;
  const found = schemeIssues(scheme).map((issue): PolicyFinding => {
    const cell = cellFor("path" in issue ? issue.path : "items", book.cells);
    return { issue, address: cell ? cellAt(cell.row, cell.column) : null };
  });
  const findings = found.filter(isFirst);
  const isSound = findings.every(({ issue }) => policySeverity(issue) !== "error");
  return { scheme, isSound, findings: [...reading.findings, ...findings], book };
}

function* contextOf(raw: RawPeriod, today: string, policy: PolicyState): Paused<CheckContext> {
  const layout = scoreLayout(raw.state.scheme, raw.state.language, raw.scoreTable.rows - 1);
  const columns = findColumns(layout.columns, raw.score, raw.scoreTable);
  const shift = shiftOf(raw, layout, columns);
  const reading = { raw, scheme: policy.scheme, isPolicySound: policy.isSound, layout, columns, shift };
  const department = readDepartment(reading);
  const rows = yield* readRows(reading, department);
  return {
    raw,
    today,
    scheme: policy.scheme,
    policy,
    layout,
    columns,
    shift,
    department,
    rows,
    ledger: ledgerRows(readLedger(raw, policy.scheme), rows, periodOf(raw.state)),
  };
}

/** Places of ranked items and of the total are known only here, where the whole team is. */
function peopleOf(scheme: Scheme, rows: readonly ScoreRow[]): PersonRow[] {
  const people = rows.filter(hasPerson);
  const evaluations = rankTeam(
    scheme,
    people.map(({ evaluation }) => evaluation),
  );
  const places = ranks(evaluations.map((one) => (one?.mayRank === true ? one.total : null)));
  return people.map((row, index) => personRow(row, evaluations[index] ?? null, places[index] ?? null));
}

/** Nobody has a place where not everybody is listed. */
const partOf = (rows: readonly ScoreRow[]): PersonRow[] =>
  rows.filter(hasPerson).map((row) => personRow(row, row.evaluation, null));

const personRow = (
  { row, number, name, issues, inputs }: ScoreRow,
  evaluation: PersonRow["evaluation"],
  rank: number | null,
): PersonRow => ({ row: row + 1, number, name, evaluation, issues, inputs, rank });

/** Everything the workbook says about its month, and everything that is wrong with it. `today` is an ISO day. */
export const readPeriod = (raw: RawPeriod, today: string, calendar: Calendar = chineseCalendar): EvaluatedPeriod =>
  unpaused(readingPeriod(raw, today, calendar));

/** The same, with a pause after every few people and after every check. */
export function* readingPeriod(raw: RawPeriod, today: string, calendar: Calendar): Paused<EvaluatedPeriod> {
  const policy = policyOf(raw);
  const context = yield* contextOf(raw, today, policy);
  const { state } = raw;
  const people = state.part ? partOf(context.rows) : peopleOf(policy.scheme, context.rows);
  const month = { state, scheme: policy.scheme, people };
  const findings = yield* checked(context);
  const period: EvaluatedPeriod = {
    ...month,
    isPolicySound: policy.isSound,
    ledger: context.ledger.map(({ entry }) => entry),
    findings: orderedFindings(findings, [raw.policy.name, raw.score.name, raw.ledger.name]),
    isApprovalStale: state.approval !== null && state.approval.fingerprint !== periodFingerprint(month),
    interviews: interviewStatus(month, raw.interviewIndex, calendar),
    adopted: null,
  };
  return raw.theirs === undefined ? period : onTheirSheet(period, raw, raw.theirs);
}

/** What 评分表 was only filled in for, at the cells that people typed into. */
function onTheirSheet(judged: EvaluatedPeriod, raw: RawPeriod, table: TheirTable): EvaluatedPeriod {
  const period = theirFindings(judged, table, raw.score.name);
  const { source, sheets } = raw.state;
  const theirs = [...new Set(table.people.map(({ at }) => at.name.sheet))];
  const { missing, added } = table;
  // A comparison tells these one by one, with their causes.
  const differing = source === undefined ? [] : differingResults(period.people, table, judged.scheme);
  return {
    ...period,
    findings: orderedFindings([...period.findings, ...differing], [raw.policy.name, ...theirs, raw.ledger.name]),
    adopted: source ? { sheet: sheets.score, source, missing: missing.map(({ heading }) => heading), added } : null,
  };
}

function* checked(context: CheckContext): Paused<Finding[]> {
  const found: Finding[][] = [];
  for (const check of checks) {
    found.push(check(context));
    yield 1;
  }
  return withFollowers(context, found.flat());
}
