import { monthsIn, monthsOf, type Period, periodHolding, type PeriodLength, periodOf } from "../../domain/time/period";
import { peopleOf } from "../../domain/people/people";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import { isSettled, type OtherBook } from "../taken/otherBook";

/** One of the periods in the longer one, with every workbook that evaluates it. */
interface RolledUnit {
  period: Period;
  /** `file` is null for the open workbook. */
  books: readonly { file: string | null; isApproved: boolean }[];
}

/** Somebody with a row in each unit; null where there is none. */
export interface RolledPerson {
  number: string;
  name: string;
  rows: readonly (PersonRow | null)[];
}

export interface RolledUp {
  period: Period;
  units: readonly RolledUnit[];
  people: readonly RolledPerson[];
}

interface Source {
  file: string | null;
  evaluated: EvaluatedPeriod;
}

/** The longer periods a workbook can be rolled up to. */
export const lengthsAbove = ({
  state,
  scheme,
}: Pick<EvaluatedPeriod, "state" | "scheme">): Exclude<PeriodLength, "month">[] =>
  scheme.rollUp === undefined
    ? []
    : (["quarter", "half", "year"] as const).filter((length) => monthsIn[length] > monthsIn[periodOf(state).length]);

/** Whether a workbook evaluates one of the periods by the same policy. */
export function isPartOfPeriod(evaluated: EvaluatedPeriod, period: Period, other: EvaluatedPeriod): boolean {
  const own = periodOf(other.state);
  return (
    other.scheme.id === evaluated.scheme.id &&
    own.length === periodOf(evaluated.state).length &&
    monthsOf(period).includes(own.month)
  );
}

/** The open workbook and others of the same longer period, by person; the first file that lists somebody counts. */
export function rolledUp(
  evaluated: EvaluatedPeriod,
  books: readonly OtherBook[],
  length: Exclude<PeriodLength, "month">,
): RolledUp {
  const period = periodHolding(length, evaluated.state.month);
  const sources: Source[] = [
    { file: null, evaluated },
    ...books.filter((book) => isPartOfPeriod(evaluated, period, book.evaluated)),
  ];
  const size = monthsIn[periodOf(evaluated.state).length];
  const ends = monthsOf(period).filter((_, place) => (place + 1) % size === 0);
  const found = ends.map((end) => sources.filter((source) => periodOf(source.evaluated.state).month === end));
  const units = ends.map((end, place): RolledUnit => ({
    period: periodHolding(periodOf(evaluated.state).length, end),
    books: (found[place] ?? []).map((source) => ({
      file: source.file,
      isApproved: isSettled(source.evaluated),
    })),
  }));
  const listed = found.map((at) => peopleOf(at.flatMap((source) => source.evaluated.people)));
  const rowsIn = (person: PersonRow) => listed.map((list) => list.find(person) ?? null);
  const people = everybody(sources).map((person) => ({
    number: person.number,
    name: person.name,
    rows: rowsIn(person),
  }));
  return { period, units, people };
}

/** Everybody once, those of the open workbook first. */
function everybody(sources: readonly Source[]): PersonRow[] {
  const all = sources.flatMap((source) => source.evaluated.people);
  const list = peopleOf(all);
  return all.filter((person) => list.find(person) === person);
}
