import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import type { Progress } from "../domain/outcome/progress";
import { isSamePerson } from "../domain/people/identity";
import { namesOf } from "../excel/inventory";
import { rememberState } from "../excel/rememberState";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { presentPages } from "../sheets/book/heldPages";
import { shownOfPeople } from "../sheets/book/shownCells";
import { cardSheet } from "../sheets/card/cardSheet";
import { type CardsThere, cardsThere, notesBy } from "../sheets/card/cardsThere";
import { planCards } from "../sheets/card/planCards";
import { planTogether } from "../sheets/card/planTogether";
import { texts } from "../text/texts";
import type { CardsFor, MadeCards } from "./actions";
import { judgedPeriod } from "./judgedPeriod";
import { type OpenPeriod, withPeriod } from "./withPeriod";

/** Makes score cards, or makes them anew with the opinions and signatures that are on them; other cards stay as they are. */
export const makeCards = (who: CardsFor, today: string, progress: Progress): Promise<Result<MadeCards>> =>
  withPeriod((open) => write(open, who, today, progress), {
    withPrefix: ({ language }) => texts(language).sheets.common.cardPrefix,
  });

async function write(
  { reading, change }: OpenPeriod,
  who: CardsFor,
  today: string,
  progress: Progress,
): Promise<Result<MadeCards>> {
  const judged = judgedPeriod(reading, today);
  if (!judged.ok) return judged;
  const evaluated = judged.value;
  const { inventory } = reading;
  const there = cardsThere(reading.withPrefix, evaluated.state.language);
  const order = { taken: namesOf(inventory.sheets), madeOn: today };
  const { plans, people, replaced, kept } =
    who === "all" ? planTogether(evaluated, there, order) : planOwn(evaluated, there, { ...order, who });
  const old = inventory.sheets.items.filter((sheet) => replaced.has(sheet.name));
  const { shown } = evaluated.state;
  const present = presentPages(reading.raw, order.taken).filter((name) => !replaced.has(name));
  const ofPeople = shownOfPeople(shown?.ofPeople, { present, made: plans });
  await rememberState(change, reading, {
    state: { ...evaluated.state, shown: { ...shown, ofPeople } },
    within: () => change.replaceSheets(inventory, { old, plans }, progress),
  });
  const [first] = plans;
  if (first) await change.open(first.name);
  return ok({ sheets: plans.map(({ name }) => name), people, kept });
}

/** The card of one person on a sheet of its own. */
function planOwn(
  evaluated: EvaluatedPeriod,
  { own, together }: CardsThere,
  { who, taken, madeOn }: { who: Exclude<CardsFor, "all">; taken: readonly string[]; madeOn: string },
): ReturnType<typeof planTogether> {
  const { state, people } = evaluated;
  const chosen = people.filter((person) => isSamePerson(person, who));
  const planned = planCards(chosen, own, texts(state.language).sheets.common.cardPrefix, taken);
  const notesOf = notesBy(own, together);
  return {
    plans: planned.map(({ person, evaluation, sheet }) =>
      cardSheet({ evaluated, person, evaluation, sheet, madeOn, notes: notesOf(person) }),
    ),
    people: planned.length,
    replaced: new Set(planned.flatMap(({ existing }) => (existing ? [existing.sheet] : []))),
    kept: [],
  };
}
