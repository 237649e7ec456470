import { peopleOf } from "../../domain/people/people";
import { texts } from "../../text/texts";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import { sheetNamer } from "../book/sheetNames";
import type { SheetPlan } from "../kit/plan";
import { isWritten } from "./cardNotes";
import { type CardsThere, notesBy } from "./cardsThere";
import { cardsTogether } from "./cardsTogether";

interface Together {
  plans: readonly SheetPlan[];
  /** People who get a card. */
  people: number;
  /** Sheets whose place the new ones take. */
  replaced: ReadonlySet<string>;
  /** Sheets of before that stay: on them something is written about somebody who gets no card now. */
  kept: readonly string[];
}

/** The cards of everybody who has a result, on as few sheets as Excel allows, with what was written on those of before. */
export function planTogether(
  evaluated: EvaluatedPeriod,
  { own, together }: CardsThere,
  { taken, madeOn }: { taken: readonly string[]; madeOn: string },
): Together {
  const { people, state } = evaluated;
  const notesOf = notesBy(together, own);
  const requests = people.flatMap((person) =>
    person.evaluation === null
      ? []
      : [{ evaluated, person, evaluation: person.evaluation, madeOn, notes: notesOf(person) }],
  );
  const carded = peopleOf(requests.map(({ person }) => person));
  const kept = new Set(
    together.flatMap((card) => (isWritten(card.notes) && carded.find(card) === undefined ? [card.sheet] : [])),
  );
  const replaced = new Set(together.flatMap(({ sheet }) => (kept.has(sheet) ? [] : [sheet])));
  const nameOf = sheetNamer(taken.filter((name) => !replaced.has(name)));
  const name = texts(state.language).sheets.common.cardsTogether;
  return { plans: cardsTogether(requests, () => nameOf(name)), people: requests.length, replaced, kept: [...kept] };
}
