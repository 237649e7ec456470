import type { TakenFrom } from "../../domain/inputs/takenFrom";
import { personText } from "../../domain/people/identity";
import { peopleOf } from "../../domain/people/people";
import type { EvaluatedPeriod, PersonRow } from "../book/evaluatedPeriod";
import { isRestored, isSettled, type OtherBook } from "./otherBook";
import { isOfPeriod, canSupply } from "./canSupply";

/** What of other workbooks is not used, or used with a doubt. */
export type TakenFinding =
  | { kind: "otherPeriod"; file: string; month: string }
  /** Right period, but nothing of its policy is wanted. */
  | { kind: "notWanted"; file: string; scheme: string }
  | { kind: "notApproved" | "restored"; file: string }
  /** People with a result there who are not listed here. */
  | { kind: "unknownPeople"; file: string; people: readonly string[] }
  /** People listed here without a result there. */
  | { kind: "withoutResult"; file: string; people: readonly string[] }
  /** Somebody's total of the month stands in two files; the first counts. */
  | { kind: "twice"; file: string; people: readonly string[] }
  /** Unknown people whose staff number differs by its zeros alone from somebody's who is listed here under another name. */
  | { kind: "zerosDiffer"; file: string; people: readonly string[] };

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
      ...(isRestored(other) ? [{ kind: "restored" as const, file }] : []),
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
  const listedHere = peopleOf(evaluated.people);
  const isHere = (person: PersonRow): boolean => listedHere.find(person) !== undefined;
  const unknown = there.filter((person) => !isHere(person));
  const without = other.people.filter((person) => !hasTotal(person) && isHere(person));
  const earlier = peopleOf(sameMonth.flatMap((one) => one.evaluated.people.filter(hasTotal)));
  const twice = there.filter((person) => earlier.find(person) !== undefined);
  const apart = unknown.filter((person) => listedHere.otherwiseNamed(person) !== undefined);
  type Kind = "unknownPeople" | "withoutResult" | "twice" | "zerosDiffer";
  const listed = (kind: Kind, people: readonly PersonRow[]): TakenFinding[] =>
    people.length === 0 ? [] : [{ kind, file, people: people.map(personText) }];
  return [
    ...listed("unknownPeople", unknown),
    ...listed("withoutResult", without),
    ...listed("twice", twice),
    ...listed("zerosDiffer", apart),
  ];
}
