import type { Evaluation } from "../../domain/engine/evaluation";
import { peopleOf } from "../../domain/people/people";
import type { PersonRow } from "../book/evaluatedPeriod";
import { sheetNamer } from "../book/sheetNames";
import type { CardReading } from "./readCard";

/** A person who has a result, the card to write, and the one that is there. */
interface CardPlan {
  person: PersonRow;
  evaluation: Evaluation;
  sheet: string;
  existing: CardReading | null;
}

/** Names for the cards: the one that is there, or a free one after the person's name; nobody without a result gets one. */
export function planCards(
  people: readonly PersonRow[],
  existing: readonly CardReading[],
  prefix: string,
  taken: readonly string[],
): CardPlan[] {
  const nameOf = sheetNamer(taken);
  const there = peopleOf(existing);
  return people.flatMap((person): CardPlan[] => {
    const { evaluation } = person;
    if (evaluation === null) return [];
    const found = there.find(person) ?? null;
    const sheet = found?.sheet ?? nameOf(`${prefix}${person.name || person.number}`);
    return [{ person, evaluation, sheet, existing: found }];
  });
}
