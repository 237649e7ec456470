import type { Language } from "../../src/domain/wording/localText";
import { type Difference, type Found, grouped, Stopped } from "./found";
import type { Step, Trial } from "./step";
import { addPeople } from "./steps/addPeople";
import { approve, makeCards, makeInterviews } from "./steps/approve";
import { enterIncidents } from "./steps/enterIncidents";
import { importRecords } from "./steps/importRecords";
import { makePeriod, readBackPeriod } from "./steps/makePeriod";
import { breakAndMend, mendTeam } from "./steps/mend";
import { sortPeople } from "./steps/sortPeople";
import { type Inventory, inventoryNow, removeTraces, traces } from "./traces";

/** In the order in which a team works through a month. */
export const steps: readonly Step[] = [
  makePeriod,
  readBackPeriod,
  mendTeam,
  breakAndMend,
  sortPeople,
  enterIncidents,
  importRecords,
  approve,
  makeInterviews,
  makeCards,
  addPeople,
];

export interface StepReport {
  title: string;
  /** Why there was nothing to try; null where it was tried. */
  leftOut: string | null;
  differences: readonly Difference[];
  ms: number;
}

export interface PolicyReport {
  policy: string;
  steps: readonly StepReport[];
  isCancelled: boolean;
}

export interface Watched {
  /** Hears what is about to be done. */
  doing: (step: string, done: number) => void;
  isCancelled: () => boolean;
}

/** Code and member of a refusal; of any other error its words, because it is a fault of the trial or of the add-in. */
function foundOf(error: unknown): readonly Found[] {
  if (error instanceof Stopped) return error.found;
  const where = { sheet: "", at: "", expected: "done" };
  if (error instanceof OfficeExtension.Error) {
    const member = (error.debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation ?? "";
    return [{ ...where, member, actual: error.code }];
  }
  return [{ ...where, member: "trial", actual: String(error) }];
}

async function report(title: string, trial: Trial, act: Step["act"]): Promise<StepReport> {
  const start = performance.now();
  trial.found = [];
  let leftOut: string | null = null;
  try {
    leftOut = (await act(trial)) ?? null;
  } catch (error) {
    trial.found.push(...foundOf(error));
  }
  return { title, leftOut, differences: grouped(title, trial.found), ms: Math.round(performance.now() - start) };
}

const leaveNoTrace =
  (before: Inventory): Step["act"] =>
  async ({ found }) => {
    await removeTraces(before);
    found.push(...traces(before, await inventoryNow()));
    return undefined;
  };

/** Steps one after the other, up to one that everything after it needs or until somebody has had enough. */
async function work(trial: Trial, chosen: readonly Step[], watched: Watched): Promise<StepReport[]> {
  const done: StepReport[] = [];
  for (const { title, act, isNeeded } of chosen) {
    if (watched.isCancelled()) break;
    watched.doing(title, done.length);
    const made = await report(title, trial, act);
    done.push(made);
    if (isNeeded && made.differences.some(({ expected }) => expected === "done")) break;
  }
  return done;
}

/** What is tried, in which words, and what was in the workbook before. */
interface Order {
  policy: string;
  language: Language;
  before: Inventory;
  /** All of them, unless a test wants fewer. */
  chosen?: readonly Step[];
}

/** A whole period under one policy on sheets of its own, all of which are gone afterwards whatever happens. */
export async function tryPolicy(order: Order, watched: Watched): Promise<PolicyReport> {
  const { policy, language, before, chosen = steps } = order;
  const trial: Trial = { policy, language, found: [] };
  const done = await work(trial, chosen, watched);
  const isCancelled = watched.isCancelled();
  watched.doing("remove all traces", done.length);
  const last = await report("remove all traces", trial, leaveNoTrace(before));
  return { policy, steps: [...done, last], isCancelled };
}
