import { type Advice, adviceFor } from "../../../src/domain/engine/advice";
import { evaluate } from "../../../src/domain/engine/evaluate";
import type { Evaluation } from "../../../src/domain/engine/evaluation";
import { round } from "../../../src/domain/figures/rounding";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { madeUpScheme } from "../../support/madeUp";
import { allSchemes, shipped } from "../../support/shipped";
import { anyPeople } from "../../xlsx/anyPeople";
import { flawless, scheme000 } from "../../sheets/fixtures";

/** A run looks at a few people of each policy; `KPI_ADVICE=500` at as many. */
const runs = Number(process.env["KPI_ADVICE"] ?? 12);
const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 100_000);

const resultOf = (scheme: Scheme, inputs: Inputs): Evaluation | null => {
  const result = evaluate(scheme, inputs);
  return result.ok ? result.value : null;
};

/** People of the worked examples with one to five figures of somebody at random: most are within reach of a better grade. */
function people(scheme: Scheme): { inputs: Inputs; evaluation: Evaluation }[] {
  const bases = scheme.examples.map(({ inputs }) => inputs).filter((inputs) => resultOf(scheme, inputs) !== null);
  const own = scheme.inputs.filter(({ of }) => of === "person").map(({ id }) => id);
  return anyPeople(scheme, runs, seed).flatMap((other, nth) => {
    const ids = own.filter((_, at) => (at * 7 + nth * 3) % own.length < 1 + (nth % 5));
    const inputs: Inputs = {
      ...bases[nth % bases.length],
      ...Object.fromEntries(ids.map((id) => [id, other[id] ?? null])),
    };
    const evaluation = resultOf(scheme, inputs);
    return evaluation === null ? [] : [{ inputs, evaluation }];
  });
}

type Changes = readonly Advice["steps"][number]["changes"][number][];

const withChanges = (inputs: Inputs, changes: Changes): Inputs => ({
  ...inputs,
  ...Object.fromEntries(changes.map(({ input, to }) => [input, to])),
});

const decimalsOf = (number: number): number => Math.min(2, String(number).split(".")[1]?.length ?? 0);

/** The smaller steps of one thing: nothing changed, the sixty values next to the goal, and some of those farther back. */
function smallerSteps(scheme: Scheme, { lever, changes }: Advice["steps"][number]): Changes[] {
  const own = changes.filter(({ input }) => lever.inputs.includes(input));
  const [farthest] = [...own].sort(
    (a, b) => Math.abs(Number(b.to) - Number(b.from)) - Math.abs(Number(a.to) - Number(a.from)),
  );
  if (farthest === undefined || typeof farthest.to === "boolean") return [[]];
  const { to, from } = { to: farthest.to, from: Number(farthest.from) };
  const { kind, allowed } = scheme.inputs.find(({ id }) => id === farthest.input) ?? {};
  const places = kind === "count" ? 0 : Math.max(...own.map((one) => decimalsOf(Number(one.from))));
  const [way, size] = [Math.sign(to - from), 10 ** -places];
  const back = [
    ...Array.from({ length: 60 }, (_, at) => at + 1),
    ...Array.from({ length: 20 }, (_, at) => 60 + at * 37),
  ];
  const grid = back.map((steps) => round(to - way * steps * size, places));
  const between = (allowed ?? grid).filter((value) => way * (value - from) > 0 && way * (to - value) > 0);
  return [[], ...between.map((value) => changes.map((one) => moved(one, { value, way, from, within: lever.within })))];
}

function moved(
  one: Changes[number],
  { value, way, from, within }: { value: number; way: number; from: number; within?: string | undefined },
): Changes[number] {
  if (one.input === within) return { ...one, to: Number(one.from) + value - from };
  return { ...one, to: way > 0 ? Math.max(Number(one.from), value) : Math.min(Number(one.from), value) };
}

/** Every policy that grades people, and one of nobody's with the methods that none of them has. */
const graded = [...allSchemes(), madeUpScheme()].filter(({ bands }) => bands.length > 0);

test("some policies grade people", () =>
  expect(graded.slice(0, -1).map(({ id }) => id)).toEqual(["000", "001", "002", "003A", "003B"]));

describe.each(graded.map((scheme) => [scheme.id, scheme] as const))(
  `advice under policy %s (KPI_SEED=${seed})`,
  (_, scheme) => {
    const all = people(scheme).map((one) => ({ ...one, advice: adviceFor(scheme, one.inputs, one.evaluation) }));
    const goalOf = ({ next }: Evaluation): number =>
      scheme.bands.find(({ grade }) => grade === next?.grade)?.from ?? NaN;

    test("gives the grade and the points that it says", () => {
      for (const { inputs, evaluation, advice } of all)
        for (const { steps, gain, grade } of advice) {
          const after = resultOf(
            scheme,
            withChanges(
              inputs,
              steps.flatMap(({ changes }) => changes),
            ),
          );
          expect(after?.band?.grade).toBe(grade);
          expect(after?.total).toBeGreaterThanOrEqual(goalOf(evaluation));
          expect(gain).toBe(round((after?.total ?? NaN) - (evaluation.total ?? NaN), 4));
        }
    });

    test("asks for no more than it takes", () => {
      for (const { inputs, evaluation, advice } of all)
        for (const { steps } of advice)
          for (const step of steps) {
            const others = steps.filter((one) => one !== step).flatMap(({ changes }) => changes);
            for (const less of smallerSteps(scheme, step)) {
              const total = resultOf(scheme, withChanges(inputs, [...others, ...less]))?.total ?? -Infinity;
              if (total >= goalOf(evaluation)) throw new Error(JSON.stringify({ inputs, steps, less, total }));
            }
          }
    });

    test("changes only what is the person's, apart from the total that contains it", () => {
      const department = new Set(scheme.inputs.filter(({ of }) => of === "department").map(({ id }) => id));
      for (const { lever, changes } of all.flatMap(({ advice }) => advice.flatMap(({ steps }) => steps)))
        for (const { input } of changes) expect(input === lever.within || !department.has(input)).toBe(true);
    });

    test("puts several things together only where none does alone, and is silent in the highest grade", () => {
      for (const { evaluation, advice } of all) {
        if (evaluation.next === null) expect(advice).toEqual([]);
        if (advice.some(({ steps }) => steps.length > 1)) expect(advice).toHaveLength(1);
      }
    });
  },
);

describe("advice", () => {
  const said = (scheme: Scheme, base: Inputs, change: Inputs) => {
    const inputs = { ...base, ...change };
    const evaluation = resultOf(scheme, inputs);
    if (evaluation === null) throw new Error("not scored");
    return adviceFor(scheme, inputs, evaluation).map(({ steps, gain, grade }) => {
      const moves = steps.flatMap(({ changes }) => changes.map(({ input, from, to }) => `${input} ${from} → ${to}`));
      return `${moves.join(", ")}: ${gain}, ${grade}`;
    });
  };

  test.each<[string, Inputs, string[]]>([
    ["nothing, at the top", {}, []],
    [
      "first what changes least of what there is",
      { attitude_complaint: 1, late_early: 4 },
      ["late_early 4 → 3: 1, C", "attitude_complaint 1 → 0: 20, A"],
    ],
    ["the void alone, as far as it needs", { fb_complaint: 3 }, ["fb_complaint 3 → 2: 36, A"]],
    [
      "one of a rate's upper part, and never a smaller whole",
      { mail_ontime: 92, enthusiasm: 1 },
      ["mail_ontime 92 → 98: 8, A", "enthusiasm 1 → 2: 1, A"],
    ],
    [
      "the department's total along with what it contains",
      { personal_calls: 800, attitude_complaint: 1 },
      ["personal_calls 800 → 910, total_calls 10000 → 10110: 5, C", "attitude_complaint 1 → 0: 20, A"],
    ],
  ])("under policy 000 is %s", (_, change, expected) => {
    expect(said(scheme000, flawless, change)).toEqual(expected);
  });

  test("never tells anybody to be given a reward or an adjustment, to move a target or to rate oneself alone", () => {
    const levers = graded.flatMap((scheme) =>
      people(scheme)
        .slice(0, 10)
        .flatMap(({ inputs, evaluation }) => adviceFor(scheme, inputs, evaluation))
        .flatMap(({ steps }) => steps.map(({ lever }) => lever.inputs)),
    );
    expect(levers.length).toBeGreaterThan(10);
    expect(levers.flat()).not.toContain("great_job");
    expect(levers.filter((ids) => ids.every((id) => id.endsWith("_self")))).toEqual([]);
  });

  test("is none where nothing reaches the grade", () => {
    const example = shipped("001").examples.map(({ inputs }) => inputs)[0] ?? {};
    expect(said(shipped("001"), example, { dept_coef: 0.1 })).toEqual([]);
  });
});
