import fc from "fast-check";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import { policyFix } from "../../../src/domain/bonds/policyFix";
import type { Within } from "../../../src/domain/methods/within";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { madeUpScheme } from "../../support/madeUp";
import { resultOf } from "../../support/aScheme";

const scheme = madeUpScheme();
const index = scheme.items.findIndex(({ id }) => id === "handling");
const inputs = scheme.examples[0]?.inputs ?? {};

/** The made-up policy with other numbers of its accepted range. */
const withRange = (numbers: Partial<Within>): Scheme => ({
  ...scheme,
  items: scheme.items.map((item, at) =>
    at === index && item.method.kind === "within" ? { ...item, method: { ...item.method, ...numbers } } : item,
  ),
});

const pointsFor = (handling: number, policy: Scheme = scheme): number | null | undefined =>
  resultOf(policy, { ...inputs, handling }).items[index]?.points;

test.each([
  [180, 20],
  [240, 20],
  [300, 20],
  [300.0000000001, 20],
  [320, 18],
  [305, 19.5],
  [160, 18],
  [499, 0.1],
  [500, 0],
  [900, 0],
  [0, 2],
])("of 20 points, a handling time of %d seconds where 180 to 300 are accepted earns %d", (handling, points) =>
  expect(pointsFor(handling)).toBe(points),
);

test("the nearer to the range, the more points, and never more than the full marks or less than none", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (one, other) => {
      const outside = (value: number): number => Math.max(0, 180 - value, value - 300);
      const [first, second] = [pointsFor(one) ?? -1, pointsFor(other) ?? -1];
      if (outside(one) <= outside(other)) expect(first).toBeGreaterThanOrEqual(second);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first).toBeLessThanOrEqual(20);
    }),
  ));

test("limits the wrong way round are told with their place, and put right by changing places", () => {
  const wrong = withRange({ low: 300, high: 180 });
  const path = `items.${index}.method`;
  const [issue, ...more] = schemeIssues(wrong);
  expect([issue, more]).toEqual([{ code: "limitsReversed", path: `${path}.high`, min: 300, max: 180 }, []]);
  expect(issue && policyFix(wrong, issue)).toEqual([
    { path: `${path}.low`, now: 180 },
    { path: `${path}.high`, now: 300 },
  ]);
});
