import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { isSamePerson } from "../domain/people/identity";
import type { WorkbookReading } from "../excel/readWorkbook";
import { noCardNotes } from "../sheets/card/cardNotes";
import { cardSheet } from "../sheets/card/cardSheet";
import { type CardPlan, planCards } from "../sheets/card/planCards";
import { readCard } from "../sheets/card/readCard";
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
    ofPeople: ({ language }) => texts(language).sheets.common.cardPrefix,
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
  await change.replaceSheets(inventory, { old, plans }, progress);
  const [first] = plans;
  if (first) await change.open(first.name);
  return ok({ made: plans.map(({ name }) => name) });
}

function cardPlans(
  { ofPeople, inventory }: WorkbookReading,
  { state, people }: EvaluatedPeriod,
  who: CardsFor,
): CardPlan[] {
  const existing = ofPeople.flatMap((raw) => readCard(raw, state.language) ?? []);
  const taken = inventory.sheets.items.map((sheet) => sheet.name);
  const chosen = who === "all" ? people : people.filter((person) => isSamePerson(person, who));
  return planCards(chosen, existing, texts(state.language).sheets.common.cardPrefix, taken);
}
