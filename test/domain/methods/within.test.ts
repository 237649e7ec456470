import fc from "fast-check";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import { policyFix } from "../../../src/domain/bonds/policyFix";
import type { Within } from "../../../src/domain/methods/within";
import { aScheme, anInput, anItem, pointsOf } from "../../support/aScheme";

const within: Within = {
  kind: "within",
  measure: { kind: "entered", input: "handling" },
  low: 180,
  high: 300,
  per: 10,
  points: 1,
  source: "notInSource",
};

const pointsFor = (handling: number): number | null => pointsOf(within, 20, { handling });

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
  const wrong = aScheme({
    inputs: [anInput("handling")],
    items: [anItem("handling", 100, { ...within, low: 300, high: 180 })],
  });
  const path = "items.0.method";
  const [issue, ...more] = schemeIssues(wrong);
  expect([issue, more]).toEqual([{ code: "limitsReversed", path: `${path}.high`, min: 300, max: 180 }, []]);
  expect(issue && policyFix(wrong, issue)).toEqual([
    { path: `${path}.low`, now: 180 },
    { path: `${path}.high`, now: 300 },
  ]);
});
