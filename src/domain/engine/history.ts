import type { Named } from "../people/identity";
import { type People, peopleOf } from "../people/people";
import { isInterviewDue } from "../consequences/interview";
import { interviewRule } from "../consequences/interviewRule";
import type { Run } from "../consequences/judged";
import { runLength } from "../consequences/runLength";
import { type Period, periodBefore } from "../time/period";
import { isSameLabel } from "../wording/isSameLabel";
import type { Scheme } from "../scheme/scheme";
import type { PastPeriod } from "./pastPeriod";
import { type TeamFigures, teamFigures } from "./teamFigures";

/** Older periods are left to their own workbooks. */
export const longestHistory = 12;

/** The history with one more period, oldest first; a period that is there already is replaced. */
export const withPastPeriod = (history: readonly PastPeriod[], past: PastPeriod): PastPeriod[] =>
  [...history.filter(({ month, length }) => month !== past.month || length !== past.length), past]
    .sort((one, other) => (one.month < other.month ? -1 : 1))
    .slice(-longestHistory);

const pastOf = (history: readonly PastPeriod[], { month, length }: Period, scheme: string): PastPeriod | null =>
  history.find((past) => past.month === month && past.length === length && past.scheme === scheme) ?? null;

/** The period just before, where it is known and was evaluated by the same policy. */
export const pastPeriodBefore = (history: readonly PastPeriod[], period: Period, scheme: string): PastPeriod | null =>
  pastOf(history, periodBefore(period), scheme);

/** The periods before, newest first, as far back as none is missing. */
function unbroken(history: readonly PastPeriod[], period: Period, scheme: string): PastPeriod[] {
  const found: PastPeriod[] = [];
  for (;;) {
    const past = pastOf(history, periodBefore(period, found.length + 1), scheme);
    if (past === null) return found;
    found.push(past);
  }
}

interface Graded extends Named {
  grade: string | null;
}

/** Results are looked through once for a whole team. */
const lists = new WeakMap<PastPeriod, People<Graded>>();

function listOf(past: PastPeriod): People<Graded> {
  const known = lists.get(past) ?? peopleOf(past.results.map(([number, name, , grade]) => ({ number, name, grade })));
  lists.set(past, known);
  return known;
}

/**
 * How many evaluated periods in a row, this one included, somebody has had this grade; one without evaluation does not break
 * the run. The run is whole where another grade is known before it; else it may have begun earlier.
 */
export function runOf(
  history: readonly PastPeriod[],
  { period, scheme }: { period: Period; scheme: string },
  person: Named,
  grade: string,
): Run {
  const before = unbroken(history, period, scheme).map((past) => listOf(past).find(person)?.grade ?? null);
  const periods = runLength([...before].reverse().concat(grade), grade);
  return { periods, isWhole: before.some((one) => one !== null && !isSameLabel(one, grade)) };
}

/** What a past period comes to beside the present one. */
export interface PastFigures extends TeamFigures {
  /** People the policy wants to be talked to. */
  interviews: number;
}

export function figuresOf({ results, unscored }: PastPeriod, scheme: Scheme): PastFigures {
  const standings = results.map(([, , total, grade, payout]) => ({ total, grade, payout }));
  const rule = interviewRule(scheme);
  const due = standings.filter(({ grade }) => rule !== undefined && isInterviewDue(rule, scheme.bands, grade));
  return { ...teamFigures(standings, scheme.decimals), unscored, interviews: due.length };
}
