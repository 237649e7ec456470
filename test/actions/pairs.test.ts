import fc from "fast-check";
import { actions } from "../../src/actions/excelActions";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, today } from "./support";
import { inputsOf, names, wrong } from "./writing";
import { samplePeriodApproved, writingsOn } from "./writings";

/** KPI_SEED repeats the pairs of an earlier run; KPI_PAIRS=all tries every one. */
const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);
const writings = writingsOn(() => excel).filter(({ alone }) => alone === undefined);
const isAll = process.env["KPI_PAIRS"] === "all";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

const pairs = writings.flatMap((one, at) =>
  writings.slice(at).map((other) => [one.name, other.name, one, other] as const),
);
const tried = isAll
  ? pairs
  : fc.sample(fc.shuffledSubarray(pairs, { minLength: 4, maxLength: 4 }), { seed, numRuns: 1 }).flat();

describe(`Two windows that write at once (KPI_SEED=${seed})`, () => {
  test.each(tried)(
    "%s and %s: each is done or refused, and nothing is lost or left over",
    async (_one, _other, one, other) => {
      excel.reset();
      await samplePeriodApproved();
      for (const { prepare } of new Set([one, other])) await prepare?.();
      await excel.standIn.settled();
      const begun = (await must(actions.readOpenPeriod(today))) as EvaluatedPeriod;
      const both = await Promise.all([one.act(begun), other.act(begun)]);
      await excel.standIn.settled();
      expect(both.some(({ ok }) => ok)).toBe(true);
      const after = (await must(actions.readOpenPeriod(today))) as EvaluatedPeriod;
      const said = [one, other].filter((_, at) => both[at]?.ok).map(({ name, isDone }) => [name, isDone(after)]);
      expect(said.filter(([, isThere]) => isThere !== true)).toEqual([]);
      if (one.changesInputs !== true && other.changesInputs !== true) expect(inputsOf(after)).toEqual(inputsOf(begun));
      expect(names(excel).filter((name) => name.startsWith("KPI"))).toEqual([]);
      expect(after.findings.filter(({ issue }) => wrong.has(issue.code))).toEqual([]);
    },
  );
});
