import { monthsIn, monthsOf, type Period, periodHolding, type PeriodLength, periodOf } from "../../domain/time/period";
import { isAbout } from "../interview/interviewsDue";
import type { Month, PersonRow } from "../book/month";
import { isSettled, type OtherBook } from "../taken/otherBook";

/** One of the periods in the longer one, with every workbook that evaluates it. */
export interface Unit {
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
  units: readonly Unit[];
  people: readonly RolledPerson[];
}

interface Source {
  file: string | null;
  month: Month;
}

/** The longer periods a workbook can be rolled up to. */
export const lengthsAbove = ({ state, scheme }: Pick<Month, "state" | "scheme">): Exclude<PeriodLength, "month">[] =>
  scheme.rollUp === undefined
    ? []
    : (["quarter", "half", "year"] as const).filter((length) => monthsIn[length] > monthsIn[periodOf(state).length]);

/** Whether a workbook evaluates one of the periods by the same policy. */
export function belongs(month: Month, period: Period, other: Month): boolean {
  const own = periodOf(other.state);
  return (
    other.scheme.id === month.scheme.id &&
    own.length === periodOf(month.state).length &&
    monthsOf(period).includes(own.month)
  );
}

/** The open workbook and others of the same longer period, by person; the first file that lists somebody counts. */
export function rolledUp(month: Month, books: readonly OtherBook[], length: Exclude<PeriodLength, "month">): RolledUp {
  const period = periodHolding(length, month.state.month);
  const sources: Source[] = [{ file: null, month }, ...books.filter((book) => belongs(month, period, book.month))];
  const size = monthsIn[periodOf(month.state).length];
  const ends = monthsOf(period).filter((_, place) => (place + 1) % size === 0);
  const found = ends.map((end) => sources.filter((source) => periodOf(source.month.state).month === end));
  const units = ends.map((end, place): Unit => ({
    period: periodHolding(periodOf(month.state).length, end),
    books: (found[place] ?? []).map((source) => ({
      file: source.file,
      isApproved: isSettled(source.month),
    })),
  }));
  const rowsIn = (person: PersonRow) =>
    found.map((at) => at.flatMap((source) => source.month.people.filter((one) => isAbout(one, person)))[0] ?? null);
  const people = everybody(sources).map((person) => ({
    number: person.number,
    name: person.name,
    rows: rowsIn(person),
  }));
  return { period, units, people };
}

/** Everybody once, those of the open workbook first. */
const everybody = (sources: readonly Source[]): PersonRow[] =>
  sources
    .flatMap((source) => source.month.people)
    .reduce<PersonRow[]>((all, person) => (all.some((one) => isAbout(one, person)) ? all : [...all, person]), []);
