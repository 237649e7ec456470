import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import type { Actions, FollowedPeriod } from "../../src/actions/actions";
import { actions } from "../../src/actions/excelActions";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { openStore, type Store } from "../../src/taskpane/store/store";
import { must, silent, today } from "../actions/support";
import { type RunningExcel, startExcel } from "../support/excel";
import { anyEdit, type TypedCells } from "./anyEdit";

let excel: RunningExcel;
let store: Store;
let stop: () => void;
/** How the pane has read since it was last asked about. */
let reads: ("whole" | "edits")[];
jest.setTimeout(600_000);

beforeAll(async () => {
  excel = await startExcel();
});

afterEach(() => {
  stop();
});

afterAll(async () => {
  await excel.close();
});

const counted: Actions = {
  ...actions,
  readOpenPeriod: (...asked) => (reads.push("whole"), actions.readOpenPeriod(...asked)),
  readEdits: (...asked) => (reads.push("edits"), actions.readEdits(...asked)),
};

/** A pane over the made-up team of a policy, whose sheets somebody has unlocked. */
async function openPane(schemeId: string): Promise<void> {
  excel.reset();
  await must(actions.samplePeriod({ schemeId, language: "zh-CN", month: "2026-10" }, silent));
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/protection/protected");
    await context.sync();
    for (const { protection } of sheets.items) if (protection.protected) protection.unprotect();
    await context.sync();
  });
  await excel.standIn.settled();
  reads = [];
  store = openStore(counted, () => today);
  stop = await store.start();
}

const judged = (followed: FollowedPeriod | null): EvaluatedPeriod | null => {
  if (followed === null) return null;
  return { ...followed, seen: undefined } as EvaluatedPeriod;
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the pane shows is what a whole read gives. */
async function expectCurrent(): Promise<void> {
  await excel.standIn.settled();
  const whole = judged(await must(actions.readOpenPeriod(today)));
  for (let waited = 0; waited < 3000; waited += 20) {
    if (isDeepStrictEqual(judged(store.state().evaluated), whole)) return;
    await pause(20);
  }
  expect(judged(store.state().evaluated)).toEqual(whole);
}

const raw = () => {
  const evaluated = store.state().evaluated;
  if (evaluated === null) throw new Error("There is no period.");
  return evaluated.seen.raw;
};

const type = async ({ address, cells }: TypedCells): Promise<void> => {
  expect(await excel.user.type(address, cells)).toBe(true);
};

describe("After every edit the pane shows what a whole read gives", () => {
  const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);
  const edits = 25;

  test.each(["000", "001", "003A", "004FIELD"])(`policy %s, random edits of seed ${seed}`, async (schemeId) => {
    await openPane(schemeId);
    for (let nth = 0; nth < edits; nth += 1) {
      const [first, second] = fc.sample(anyEdit(raw()), { numRuns: 2, seed: seed + nth });
      reads = [];
      const started = performance.now();
      if (first) await type(first);
      if (second && nth % 4 === 0) await type(second);
      await expectCurrent();
      process.stdout.write(
        JSON.stringify({
          schemeId,
          nth,
          what: first?.what,
          cells: first?.cells,
          at: first?.address,
          second: nth % 4 === 0 ? second : null,
          reads,
          ms: performance.now() - started,
        }) + "\n",
      );
    }
  });
});
