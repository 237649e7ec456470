import type { TakenFrom } from "../../domain/inputs/takenFrom";
import { isAbout } from "../interview/interviewsDue";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import { isSettled, type OtherBook } from "./otherBook";
import { isOfPeriod, canSupply } from "./canSupply";

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
export function takenFindings(evaluated: EvaluatedPeriod, books: readonly OtherBook[]): TakenFinding[] {
  const wanted = evaluated.scheme.inputs.flatMap(({ takenFrom }) => takenFrom ?? []);
  return books.flatMap((book, place): TakenFinding[] => {
    const { file, evaluated: other } = book;
    if (!isOfPeriod(evaluated, other)) return [{ kind: "otherPeriod", file, month: other.state.month }];
    const used = wanted.filter((from) => canSupply(evaluated, from, book));
    if (used.length === 0) return [{ kind: "notWanted", file, scheme: other.scheme.id }];
    return [
      ...(isSettled(other) ? [] : [{ kind: "notApproved" as const, file }]),
      ...(used.some(({ kind }) => kind === "monthTotal")
        ? ofPeople(evaluated, book, books.slice(0, place), wanted)
        : []),
    ];
  });
}

function ofPeople(
  evaluated: EvaluatedPeriod,
  book: OtherBook,
  before: readonly OtherBook[],
  wanted: readonly TakenFrom[],
): TakenFinding[] {
  const { file, evaluated: other } = book;
  const sameMonth = before.filter(
    (one) => one.evaluated.state.month === other.state.month && wanted.some((from) => canSupply(evaluated, from, one)),
  );
  const there = other.people.filter(hasTotal);
  const unknown = there.filter((person) => !evaluated.people.some((one) => isAbout(person, one)));
  const without = other.people.filter(
    (person) => !hasTotal(person) && evaluated.people.some((one) => isAbout(person, one)),
  );
  const twice = there.filter((person) =>
    sameMonth.some((one) => one.evaluated.people.some((earlier) => hasTotal(earlier) && isAbout(person, earlier))),
  );
  const listed = (kind: "unknownPeople" | "withoutResult" | "twice", people: readonly PersonRow[]): TakenFinding[] =>
    people.length === 0 ? [] : [{ kind, file, people: people.map(nameOf) }];
  return [...listed("unknownPeople", unknown), ...listed("withoutResult", without), ...listed("twice", twice)];
}
