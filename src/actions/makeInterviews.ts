import { failed, ok, type Result } from "../domain/issue/result";
import { hasAnchor } from "../sheets/book/anchors";
import { replaceSheets, sweep } from "../excel/replaceSheets";
import type { WorkbookReading } from "../excel/readWorkbook";
import { noteState, stateBlocks, writeState } from "../excel/writeState";
import { noNotes } from "../sheets/interview/interviewNotes";
import { type InterviewPlan, interviewees, planInterviews } from "../sheets/interview/interviewsDue";
import { readInterview } from "../sheets/interview/readInterview";
import { interviewIndexSheet } from "../sheets/interview/interviewIndexSheet";
import { interviewSheet } from "../sheets/interview/interviewSheet";
import type { ChosenInterview, EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import type { SheetPlan } from "../sheets/kit/plan";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import type { Progress } from "./actions";
import { judgedPeriod } from "./judgedPeriod";
import { type Change, withPeriod } from "./withPeriod";

interface Made {
  made: readonly string[];
  kept: readonly string[];
  /** Sheets set aside. */
  old: readonly string[];
}

/**
 * Makes a sheet for everybody the policy wants an interview with or the supervisor chose, and the list of them. What was
 * written on a sheet that is there goes onto the new one; sheets of people who are no longer due stay as they are. `chosen`
 * replaces those chosen before.
 */
export async function makeInterviews(
  today: string,
  progress: Progress,
  chosen?: readonly ChosenInterview[],
): Promise<Result<{ made: readonly string[]; kept: readonly string[] }>> {
  const written = await withPeriod<Made>((change) => write(change, today, progress, chosen), {
    ofPeople: ({ sheets }) => sheets.interviewPrefix,
  });
  if (!written.ok) return written;
  const { made, kept, old } = written.value;
  const swept = await sweep(old);
  return swept.ok ? ok({ made, kept }) : swept;
}

/** As if the workbook remembered these people already; it does once the sheets are written. */
const withChosen = (raw: RawPeriod, chosen: readonly ChosenInterview[] | undefined): RawPeriod =>
  chosen === undefined ? raw : { ...raw, state: { ...raw.state, chosenInterviews: chosen } };

async function write(
  { reading, journal, context }: Change,
  today: string,
  progress: Progress,
  chosen: readonly ChosenInterview[] | undefined,
): Promise<Result<Made>> {
  const { sheets, inventory, stateCells } = reading;
  const judged = judgedPeriod({ raw: withChosen(reading.raw, chosen), inventory }, today);
  if (!judged.ok) return judged;
  const evaluated = judged.value;
  const index = sheets.interviewIndex;
  if (index && !hasAnchor(stateCells, "interviewIndex")) return failed({ code: "nameTaken", names: [index.name] });
  const planned = interviewPlans(reading, evaluated);
  const plans = sheetPlans(evaluated, planned);
  const replaced = new Set(planned.flatMap(({ existing }) => (existing ? [existing.sheet] : [])));
  const old = inventory.sheets.items.filter((sheet) => sheet.id === index?.id || replaced.has(sheet.name));
  const blocks = stateBlocks(reading, evaluated.state, ["interviewIndex"]);
  noteState(reading, journal, blocks);
  progress(0, plans.length);
  await replaceSheets(context, journal, inventory, old, plans, (done) => {
    progress(done, plans.length);
  });
  writeState(reading, blocks);
  context.workbook.worksheets.getItem(evaluated.state.sheets.interviewIndex).activate();
  await context.sync();
  return ok({
    made: planned.filter(({ existing }) => !existing).map(({ sheet }) => sheet),
    kept: [...replaced],
    old: old.map((sheet) => sheet.id),
  });
}

function interviewPlans(
  { ofPeople, inventory }: WorkbookReading,
  { state, scheme, people }: EvaluatedPeriod,
): InterviewPlan[] {
  const existing = ofPeople.flatMap((raw) => readInterview(raw, state.language) ?? []);
  const taken = inventory.sheets.items.map((sheet) => sheet.name);
  const due = interviewees(scheme, people, state.chosenInterviews).map(({ person }) => person);
  return planInterviews(due, existing, state.sheets, taken);
}

/** The list comes first, so that the sheets stand behind it. */
function sheetPlans(evaluated: EvaluatedPeriod, planned: readonly InterviewPlan[]): SheetPlan[] {
  const entries = planned.map(({ person, sheet, existing }) => {
    const due = evaluated.interviews.find((one) => one.person.row === person.row)?.due ?? null;
    return { person, sheet, due, notes: existing?.notes ?? noNotes };
  });
  return [interviewIndexSheet(evaluated, entries), ...entries.map((entry) => interviewSheet({ evaluated, ...entry }))];
}
