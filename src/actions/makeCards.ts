import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { isSamePerson } from "../domain/people/identity";
import { namesOf } from "../excel/inventory";
import { rememberState } from "../excel/rememberState";
import type { WorkbookReading } from "../excel/readWorkbook";
import { noCardNotes } from "../sheets/card/cardNotes";
import { cardSheet } from "../sheets/card/cardSheet";
import { type CardPlan, planCards } from "../sheets/card/planCards";
import { readCard } from "../sheets/card/readCard";
import { shownOfPeople } from "../sheets/book/shownCells";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { texts } from "../text/texts";
import type { CardsFor } from "./actions";
import type { Progress } from "../domain/outcome/progress";
import { judgedPeriod } from "./judgedPeriod";
import { type OpenPeriod, withPeriod } from "./withPeriod";

interface Made {
  made: readonly string[];
}

/** Makes score cards, or makes them anew with the opinions and signatures that are on them; other cards stay as they are. */
export const makeCards = (who: CardsFor, today: string, progress: Progress): Promise<Result<Made>> =>
  withPeriod((open) => write(open, who, today, progress), {
    withPrefix: ({ language }) => texts(language).sheets.common.cardPrefix,
  });

async function write(
  { reading, change }: OpenPeriod,
  who: CardsFor,
  today: string,
  progress: Progress,
): Promise<Result<Made>> {
  const judged = judgedPeriod(reading, today);
  if (!judged.ok) return judged;
  const evaluated = judged.value;
  const { inventory } = reading;
  const planned = cardPlans(reading, evaluated, who);
  const replaced = new Set(planned.flatMap(({ existing }) => (existing ? [existing.sheet] : [])));
  const old = inventory.sheets.items.filter((sheet) => replaced.has(sheet.name));
  const plans = planned.map(({ existing, ...card }) =>
    cardSheet({ ...card, evaluated, madeOn: today, notes: existing?.notes ?? noCardNotes }),
  );
  const { shown } = evaluated.state;
  const ofPeople = shownOfPeople(shown?.ofPeople, { present: namesOf(inventory.sheets), made: plans });
  await rememberState(change, reading, {
    state: { ...evaluated.state, shown: { ...shown, ofPeople } },
    within: () => change.replaceSheets(inventory, { old, plans }, progress),
  });
  const [first] = plans;
  if (first) await change.open(first.name);
  return ok({ made: plans.map(({ name }) => name) });
}

function cardPlans(
  { withPrefix, inventory }: WorkbookReading,
  { state, people }: EvaluatedPeriod,
  who: CardsFor,
): CardPlan[] {
  const existing = withPrefix.flatMap((raw) => readCard(raw, state.language) ?? []);
  const taken = namesOf(inventory.sheets);
  const chosen = who === "all" ? people : people.filter((person) => isSamePerson(person, who));
  return planCards(chosen, existing, texts(state.language).sheets.common.cardPrefix, taken);
}
