import { measureOf } from "../../../src/domain/measures/measureOf";
import type { Measure } from "../../../src/domain/measures/measure";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import { measures as kinds } from "../../../src/text/measures/measures";
import { pointsOf } from "../../support/aScheme";

const name = { "zh-CN": "评", "zh-TW": "評", en: "rater" };
const rater = (input: string, weight = 1) => ({ input, weight, name, source: "notInSource" as const });
const value = { kind: "entered", input: "x" } as const;
const fixed = (target: number) => ({ kind: "fixed", value: target, source: "notInSource" }) as const;
const step = (bound: number, points: number) => ({ bound, points, source: "notInSource" as const });

const measures: [string, Measure, Inputs, number | null][] = [
  ["an entered value is itself", value, { x: 7.5 }, 7.5],
  ["a blank value is no measurement", value, { x: null }, null],
  ["a rate counts of a hundred", { kind: "rate", numerator: "n", denominator: "d" }, { n: 21, d: 22 }, 95.4545454545],
  ["nothing to divide by is no rate", { kind: "rate", numerator: "n", denominator: "d" }, { n: 0, d: 0 }, null],
  ["an average divides sum by number", { kind: "average", sum: "s", count: "c" }, { s: 255, c: 3 }, 85],
  ["a fall is a positive drop in points", { kind: "drop", before: "b", now: "n", in: "points" }, { b: 6, n: 3 }, 3],
  ["a rise is a negative drop", { kind: "drop", before: "b", now: "n", in: "points" }, { b: 3, n: 6 }, -3],
  ["a drop in percent is of what it was", { kind: "drop", before: "b", now: "n", in: "percent" }, { b: 2, n: 1.8 }, 10],
  [
    "none before and none now is the best drop",
    { kind: "drop", before: "b", now: "n", in: "percent" },
    { b: 0, n: 0 },
    100,
  ],
  ["some after none is a rise", { kind: "drop", before: "b", now: "n", in: "percent" }, { b: 0, n: 1 }, -100],
  ["a difference may be negative", { kind: "difference", value: "v", against: "a" }, { v: 90, a: 100 }, -10],
  ["the opposite is what is left of the whole", { kind: "opposite", input: "x", whole: 100 }, { x: 10 }, 90],
  [
    "a mean takes the raters who rated",
    { kind: "mean", of: [rater("a"), rater("b"), rater("c")] },
    { a: 90, b: 80, c: null },
    85,
  ],
  [
    "a mean weighs its raters",
    { kind: "mean", of: [rater("a", 20), rater("b", 50), rater("c", 30)] },
    { a: 100, b: 80, c: 60 },
    78,
  ],
  ["a mean of nobody is none", { kind: "mean", of: [rater("a")] }, { a: null }, null],
];

test.each(measures)("%s", (_title, measure, inputs, expected) =>
  expect(measureOf(measure, inputs)?.value ?? null).toBe(expected),
);

test("every kind of measure is worked out by hand here", () =>
  expect(new Set(measures.map(([, { kind }]) => kind))).toEqual(new Set(Object.keys(kinds))));

const linearCases = [
  ["full marks at the target", "lower", 60, 60, 20],
  ["half the target speed is half the points", "lower", 120, 60, 10],
  ["beyond the target is not more than full", "higher", 95, 90, 20],
  ["the share achieved, to the cent", "higher", 94, 95, 19.79],
  ["nothing achieved is nothing", "higher", 0, 95, 0],
  ["no loss allowed and none", "lower", 0, 0, 20],
  ["no loss allowed and one", "lower", 1, 0, 0],
  ["nothing asked is reached", "higher", 0, 0, 20],
] as const;

const asLinearCase = ([title, better, x, target, points]: (typeof linearCases)[number]) =>
  ({ title, better, x, target, points }) as const;

test.each(linearCases.map(asLinearCase))("linear: $title (A001-4, A003-31)", ({ better, x, target, points }) =>
  expect(pointsOf({ kind: "linear", measure: value, better, target: fixed(target), credit: 1 }, 20, { x })).toBe(
    points,
  ),
);

test.each([
  [94.99, 0],
  [95, 20],
])("all or nothing: %d of 95 earns %d (A003-31)", (x, points) =>
  expect(pointsOf({ kind: "linear", measure: value, better: "higher", target: fixed(95), credit: 0 }, 20, { x })).toBe(
    points,
  ),
);

test("no repeated complaint at all counts as the target reached (A001-5)", () => {
  const drop = { kind: "drop", before: "b", now: "n", in: "points" } as const;
  const method = {
    kind: "linear",
    measure: drop,
    better: "higher",
    target: fixed(10),
    credit: 1,
    reachedAtZero: "n",
  } as const;
  expect(pointsOf(method, 10, { b: 6, n: 0 })).toBe(10);
  expect(pointsOf(method, 10, { b: 6, n: 3 })).toBe(3);
  expect(pointsOf(method, 10, { b: 3, n: 6 })).toBe(0);
});

test("a target may be an input times a factor: 1.2 x the industry mean (R001-11)", () => {
  const target = { kind: "input", input: "mean", factor: 1.2, source: "notInSource" } as const;
  const method = { kind: "linear", measure: value, better: "lower", target, credit: 1 } as const;
  expect(pointsOf(method, 15, { x: 12, mean: 10 })).toBe(15);
  expect(pointsOf(method, 15, { x: 24, mean: 10 })).toBe(7.5);
});

test.each([
  [90, 0, 25],
  [100, 0, 25],
  [85, 0, 23],
  [87.5, 0, 24],
  [87.5, 1, 25],
  [84.9, 1, 23],
  [27.5, 0, 0],
  [0, 0, 0],
])("slope: %d with whole steps %d earns %d of 25 (R001-12, A001-3)", (x, wholeSteps, points) =>
  expect(
    pointsOf(
      { kind: "slope", measure: value, better: "higher", target: fixed(90), per: 5, points: 2, wholeSteps },
      25,
      { x },
    ),
  ).toBe(points),
);

test.each([
  ["higher", 90, 20],
  ["higher", 89.99, 10],
  ["higher", 85, 10],
  ["higher", 80, 5],
  ["higher", 79.99, 0],
] as const)("steps, %s is better: %d earns %d (R003-23)", (better, x, points) =>
  expect(
    pointsOf(
      {
        kind: "steps",
        measure: value,
        better,
        steps: [step(80, 5), step(85, 10), step(90, 20)],
        otherwise: 0,
        factor: 1,
      },
      20,
      { x },
    ),
  ).toBe(points),
);

test.each([
  [0, 10],
  [0.1, 5],
  [3, 5],
  [3.01, 0],
])("steps, lower is better: an error rate of %d earns %d (R003-26)", (x, points) =>
  expect(
    pointsOf(
      { kind: "steps", measure: value, better: "lower", steps: [step(0, 10), step(3, 5)], otherwise: 0, factor: 1 },
      10,
      { x },
    ),
  ).toBe(points),
);

test("the source's marks times the factor are the points: 10 under a weight of 5 counts half (A003-10)", () =>
  expect(
    pointsOf(
      {
        kind: "steps",
        measure: value,
        better: "higher",
        steps: [step(90, 5), step(100, 10)],
        otherwise: 0,
        factor: 0.5,
      },
      5,
      { x: 90 },
    ),
  ).toBe(2.5));

test("half a cent is rounded away from zero: 5 x 99.9% is 5.00", () =>
  expect(
    pointsOf({ kind: "linear", measure: value, better: "higher", target: fixed(100), credit: 1 }, 5, { x: 99.9 }),
  ).toBe(5));
