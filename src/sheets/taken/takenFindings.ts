import type { TakenFrom } from "../../domain/scheme/takenFrom";
import { isAbout } from "../interview/interviewsDue";
import type { Month, PersonRow } from "../book/month";
import { isSettled, type OtherBook } from "./otherBook";
import { isOfPeriod, serves } from "./serves";

/** What of other workbooks is not used, or used with a doubt. */
export type TakenFinding =
  | { kind: "otherPeriod"; file: string; month: string }
  /** Right period, but nothing of its policy is wanted. */
  | { kind: "notWanted"; file: string; scheme: string }
  | { kind: "notApproved"; file: string }
  /** People with a result there who are not listed here. */
  | { kind: "unknownPeople"; file: string; people: readonly string[] }
  /** People listed here without a result there. */
  | { kind: "withoutResult"; file: string; people: readonly string[] }
  /** Somebody's total of the month stands in two files; the first counts. */
  | { kind: "twice"; file: string; people: readonly string[] };

const nameOf = ({ number, name }: PersonRow): string => `${number} ${name}`.trim();

const hasTotal = ({ evaluation }: PersonRow): boolean => (evaluation?.total ?? null) !== null;

/** Everything worth knowing about the files before figures are taken from them, file by file. */
export function takenFindings(month: Month, books: readonly OtherBook[]): TakenFinding[] {
  const wanted = month.scheme.inputs.flatMap(({ takenFrom }) => takenFrom ?? []);
  return books.flatMap((book, place): TakenFinding[] => {
    const { file, month: other } = book;
    if (!isOfPeriod(month, other)) return [{ kind: "otherPeriod", file, month: other.state.month }];
    const used = wanted.filter((from) => serves(month, from, book));
    if (used.length === 0) return [{ kind: "notWanted", file, scheme: other.scheme.id }];
    return [
      ...(isSettled(other) ? [] : [{ kind: "notApproved" as const, file }]),
      ...(used.some(({ kind }) => kind === "monthTotal") ? ofPeople(month, book, books.slice(0, place), wanted) : []),
    ];
  });
}

function ofPeople(
  month: Month,
  book: OtherBook,
  before: readonly OtherBook[],
  wanted: readonly TakenFrom[],
): TakenFinding[] {
  const { file, month: other } = book;
  const sameMonth = before.filter(
    (one) => one.month.state.month === other.state.month && wanted.some((from) => serves(month, from, one)),
  );
  const there = other.people.filter(hasTotal);
  const unknown = there.filter((person) => !month.people.some((one) => isAbout(person, one)));
  const without = other.people.filter(
    (person) => !hasTotal(person) && month.people.some((one) => isAbout(person, one)),
  );
  const twice = there.filter((person) =>
    sameMonth.some((one) => one.month.people.some((earlier) => hasTotal(earlier) && isAbout(person, earlier))),
  );
  const listed = (kind: "unknownPeople" | "withoutResult" | "twice", people: readonly PersonRow[]): TakenFinding[] =>
    people.length === 0 ? [] : [{ kind, file, people: people.map(nameOf) }];
  return [...listed("unknownPeople", unknown), ...listed("withoutResult", without), ...listed("twice", twice)];
}
