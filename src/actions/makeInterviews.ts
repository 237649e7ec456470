import { asMade } from "../sheets/reading/asMade";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { hasAnchor } from "../sheets/book/anchors";
import type { WorkbookReading } from "../excel/readWorkbook";
import { namesOf } from "../excel/inventory";
import { rememberState } from "../excel/rememberState";
import { noNotes } from "../sheets/interview/interviewNotes";
import { type InterviewPlan, interviewees, planInterviews } from "../sheets/interview/interviewsDue";
import { presentPages } from "../sheets/book/heldPages";
import { shownCells, shownOfPeople } from "../sheets/book/shownCells";
import { readInterview } from "../sheets/interview/readInterview";
import { interviewIndexSheet } from "../sheets/interview/interviewIndexSheet";
import { interviewSheet } from "../sheets/interview/interviewSheet";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import type { ChosenInterview, WorkbookState } from "../sheets/book/workbookState";
import type { SheetPlan } from "../sheets/kit/plan";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import type { Progress } from "../domain/outcome/progress";
import { judgedPeriod } from "./judgedPeriod";
import { type OpenPeriod, withPeriod } from "./withPeriod";

interface Made {
  made: readonly string[];
  kept: readonly string[];
}

/**
 * Makes a sheet for everybody the policy wants an interview with or the supervisor chose, and the list of them. What was
 * written on a sheet that is there goes onto the new one; sheets of people who are no longer due stay as they are. `chosen`
 * replaces those chosen before.
 */
export const makeInterviews = (
  today: string,
  progress: Progress,
  chosen?: readonly ChosenInterview[],
): Promise<Result<Made>> =>
  withPeriod((open) => write(open, today, progress, chosen), { withPrefix: ({ sheets }) => sheets.interviewPrefix });

/** As if the workbook remembered these people already; it does once the sheets are written. */
const withChosen = (raw: RawPeriod, chosen: readonly ChosenInterview[] | undefined): RawPeriod =>
  chosen === undefined ? raw : { ...raw, state: { ...raw.state, chosenInterviews: chosen } };

async function write(
  { reading, change }: OpenPeriod,
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
  const [list, ...made] = sheetPlans(evaluated, planned);
  const replaced = new Set(planned.flatMap(({ existing }) => (existing ? [existing.sheet] : [])));
  const old = inventory.sheets.items.filter((sheet) => sheet.id === index?.id || replaced.has(sheet.name));
  await rememberState(change, reading, {
    state: withShown(evaluated.state, presentPages(reading.raw, namesOf(inventory.sheets)), { list, made }),
    added: ["interviewIndex"],
    within: () => change.replaceSheets(inventory, { old, plans: [list, ...made] }, progress),
  });
  await change.open(evaluated.state.sheets.interviewIndex);
  return ok({
    made: planned.filter(({ existing }) => !existing).map(({ sheet }) => sheet),
    kept: [...replaced],
  });
}

const withShown = (
  state: WorkbookState,
  present: readonly string[],
  { list, made }: { list: SheetPlan; made: readonly SheetPlan[] },
): WorkbookState => {
  const ofPeople = shownOfPeople(state.shown?.ofPeople, { present, made });
  return { ...state, shown: { ...state.shown, interviewIndex: shownCells(list), ofPeople } };
};

function interviewPlans(
  { withPrefix, inventory }: WorkbookReading,
  { state, people }: EvaluatedPeriod,
): InterviewPlan[] {
  const existing = withPrefix.flatMap(
    (raw) => readInterview(asMade(state.shown?.ofPeople?.[raw.name], raw).sheet, state.language) ?? [],
  );
  const taken = namesOf(inventory.sheets);
  const due = interviewees(people, state.chosenInterviews).map(({ person }) => person);
  return planInterviews(due, existing, state.sheets, taken);
}

/** The list comes first, so that the sheets stand behind it. */
function sheetPlans(evaluated: EvaluatedPeriod, planned: readonly InterviewPlan[]): [SheetPlan, ...SheetPlan[]] {
  const entries = planned.map(({ person, sheet, existing }) => {
    const due = evaluated.interviews.find((one) => one.person.row === person.row)?.due ?? null;
    return { person, sheet, due, notes: existing?.notes ?? noNotes };
  });
  return [interviewIndexSheet(evaluated, entries), ...entries.map((entry) => interviewSheet({ evaluated, ...entry }))];
}
