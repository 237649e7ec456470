import fc from "fast-check";
import { actions } from "../../src/actions/excelActions";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, today } from "./support";
import { picture } from "./workbookPicture";
import { inputsOf, names, type Writing, wrong } from "./writing";
import { samplePeriodApproved, writingsOn } from "./writings";

/** KPI_SEED repeats the places of an earlier run; KPI_DEATHS=all tries every one. */
const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);
const isAll = process.env["KPI_DEATHS"] === "all";

let excel: RunningExcel;
jest.setTimeout(1_200_000);

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

/** A workbook as an action finds it. */
interface Begun {
  period: EvaluatedPeriod | null;
  /** What a user would notice of it when it was read, and when the action begins. */
  read: unknown;
  spoiled: unknown;
}

async function begin({ isFromBlank, prepare, spoil }: Writing): Promise<Begun> {
  excel.reset();
  if (isFromBlank !== true) await samplePeriodApproved();
  await prepare?.();
  await excel.standIn.settled();
  const period = await must(actions.readOpenPeriod(today));
  const read = picture(excel);
  await spoil?.();
  await excel.standIn.settled();
  return { period, read, spoiled: picture(excel) };
}

/** Where the host dies: before a request reaches it, when some of its steps are done, or when all are and nobody has heard. */
type Death = { kind: "before" | "after"; request: number } | { kind: "within"; request: number; steps: number };

/** How much of a request is done when the host dies in it: near its beginning stand the notes, which are a few steps each. */
const parts = isAll ? [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.2, 0.3, 0.6, 0.95] : [0.05, 0.3, 0.6, 0.95];

/** Every place where the host may die while the action runs, found by letting it run through. */
async function deathsOf(writing: Writing): Promise<Death[]> {
  const { period } = await begin(writing);
  const { counts } = excel.standIn;
  counts.reset();
  await must(writing.act(period));
  const requests = counts.byBatch.slice();
  const writes = requests.filter(({ wrote }) => wrote).length;
  if (writing.isOneRequest === true) expect(writes).toBe(1);
  return requests.flatMap(({ wrote, actions: steps }, at): Death[] => {
    const request = at + 1;
    const within = wrote && writing.isOneRequest !== true ? parts : [];
    return [
      { kind: "before", request },
      ...within.map((part) => ({ kind: "within" as const, request, steps: Math.floor(steps * part) })),
      ...(within.length > 0 ? [1, 2].map((less) => ({ kind: "within" as const, request, steps: steps - less })) : []),
      ...(wrote ? [{ kind: "after" as const, request }] : []),
    ];
  });
}

function order(death: Death): void {
  const { faults } = excel.standIn;
  if (death.kind === "within") faults.loseWithin(death.request, death.steps);
  else if (death.kind === "before") faults.loseFrom(death.request);
  else faults.loseAnswer(death.request);
}

const leftOver = (): string[] => names(excel).filter((name) => name.startsWith("KPI"));

/** Gives what the next look finds: nothing done, all of it, or, once it is put back, nothing. */
async function die(writing: Writing, begun: Begun, death: Death): Promise<"nothing" | "done"> {
  order(death);
  const { ok } = await writing.act(begun.period);
  excel.standIn.faults.clear();
  await excel.standIn.settled();
  expect(ok).toBe(false);
  const opened = await actions.readOpenPeriod(today);
  if (!opened.ok && opened.issues[0].code === "workUnfinished") {
    expect(await actions.readOpenPeriod(today)).toEqual(opened);
    expect((await must(actions.takeBack())).length).toBeGreaterThan(0);
    await excel.standIn.settled();
  }
  return outcomeOf(writing, begun);
}

async function outcomeOf(writing: Writing, { period, ...before }: Begun): Promise<"nothing" | "done"> {
  const after = await actions.readOpenPeriod(today);
  expect(leftOver().filter((name) => !/^KPI~\d+x$/.test(name))).toEqual([]);
  const now = picture(excel);
  if (!after.ok || JSON.stringify(now) === JSON.stringify(before.read)) {
    expect(now).toEqual(after.ok ? before.read : before.spoiled);
    if (after.ok) expect(after.value?.findings).toEqual(period?.findings);
    return "nothing";
  }
  expect(after.value?.findings.filter(({ issue }) => unvouched(writing, issue.code))).toEqual([]);
  // Also where the last note but one was gone already: then nothing is left but to take the others away.
  if (after.value !== null && writing.isDone(after.value)) return "done";
  expect(now).toEqual(before.read);
  return "nothing";
}

/** A record that was found again vouches for no sheet. */
const unvouched = ({ action }: Writing, code: string): boolean =>
  wrong.has(code) && !(action === "restoreState" && code === "shownUnknown");

/** Done again, it is done once, whatever had come of the first time. */
async function retried(writing: Writing, period: Begun["period"], outcome: "nothing" | "done"): Promise<void> {
  const { ok } = await writing.act(period);
  if (outcome === "nothing") expect(ok).toBe(true);
  await excel.standIn.settled();
  const after = await must(actions.readOpenPeriod(today));
  if (after === null) throw new Error("There is no period");
  expect(writing.isDone(after)).toBe(true);
  expect(leftOver()).toEqual([]);
  if (period !== null && writing.changesInputs !== true) expect(inputsOf(after)).toEqual(inputsOf(period));
}

const writings = writingsOn(() => excel);
const tried = isAll
  ? writings
  : fc.sample(fc.shuffledSubarray([...writings], { minLength: 3, maxLength: 3 }), { seed, numRuns: 1 }).flat();

describe(`The host dies in the middle (KPI_SEED=${seed}) of`, () => {
  test.each(tried)("$name: nothing is lost or double, and it is said until it is mended", async (writing) => {
    const deaths = await deathsOf(writing);
    const some = isAll
      ? deaths
      : fc.sample(fc.shuffledSubarray(deaths, { minLength: 2, maxLength: 2 }), { seed, numRuns: 1 }).flat();
    let begun = await begin(writing);
    for (const [at, death] of some.entries()) {
      const outcome = await die(writing, begun, death).catch((error: unknown) => {
        throw new Error(`${JSON.stringify(death)} of ${JSON.stringify(deaths)}: ${String(error)}`.slice(0, 1500), {
          cause: error,
        });
      });
      if (outcome === "done" || writing.spoil !== undefined || at === some.length - 1) {
        await retried(writing, begun.period, outcome);
        if (at < some.length - 1) begun = await begin(writing);
      }
    }
  });
});
