import { ok, type Result } from "../domain/issue/result";
import { replaceSheets, sweep } from "../excel/replaceSheets";
import type { WorkbookReading } from "../excel/readWorkbook";
import { noCardNotes } from "../sheets/card/cardNotes";
import { cardSheet } from "../sheets/card/cardSheet";
import { type CardPlan, planCards } from "../sheets/card/planCards";
import { readCard } from "../sheets/card/readCard";
import { isAbout } from "../sheets/interview/interviewsDue";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { texts } from "../text/texts";
import type { CardsFor, Progress } from "./actions";
import { judgedPeriod } from "./judgedPeriod";
import { type Change, withPeriod } from "./withPeriod";

interface Made {
  made: readonly string[];
  /** Sheets set aside. */
  old: readonly string[];
}

/** Makes score cards, or makes them anew with the opinions and signatures that are on them; other cards stay as they are. */
export async function makeCards(
  who: CardsFor,
  today: string,
  progress: Progress,
): Promise<Result<{ made: readonly string[] }>> {
  const written = await withPeriod<Made>((change) => write(change, who, today, progress), {
    ofPeople: ({ language }) => texts(language).sheets.common.cardPrefix,
  });
  if (!written.ok) return written;
  const { made, old } = written.value;
  const swept = await sweep(old);
  return swept.ok ? ok({ made }) : swept;
}

async function write(
  { reading, journal, context }: Change,
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
  progress(0, plans.length);
  await replaceSheets(context, journal, inventory, old, plans, (done) => {
    progress(done, plans.length);
  });
  const [first] = plans;
  if (first) context.workbook.worksheets.getItem(first.name).activate();
  await context.sync();
  return ok({ made: plans.map(({ name }) => name), old: old.map((sheet) => sheet.id) });
}

function cardPlans(
  { ofPeople, inventory }: WorkbookReading,
  { state, people }: EvaluatedPeriod,
  who: CardsFor,
): CardPlan[] {
  const existing = ofPeople.flatMap((raw) => readCard(raw, state.language) ?? []);
  const taken = inventory.sheets.items.map((sheet) => sheet.name);
  const chosen = who === "all" ? people : people.filter((person) => isAbout(person, who));
  return planCards(chosen, existing, texts(state.language).sheets.common.cardPrefix, taken);
}
