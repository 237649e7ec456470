import { flagsOf } from "../../src/domain/consequences/flags";
import { languages } from "../../src/domain/wording/localText";
import { schemeIssues } from "../../src/domain/bonds/schemeIssues";
import { resultOf } from "../support/aScheme";
import { allSchemes } from "../support/shipped";
import { measures } from "../../src/text/measures/measures";
import { methods } from "../../src/text/methods/methods";
import { madeUpScheme } from "../support/madeUp";
import { allPlans } from "../sheets/allPlans";
import { schemePeriod } from "../sheets/schemePeriod";

const scheme = madeUpScheme();

test("a policy put together anew is sound as it stands in its file", () => expect(schemeIssues(scheme)).toEqual([]));

test.each(scheme.examples)("it is scored as worked out by hand: $name", ({ inputs, expected }) => {
  const { total, band, payout, consequences } = resultOf(scheme, inputs);
  expect({ total, grade: band?.grade, payout, flags: flagsOf(consequences) }).toEqual(expected);
});

test.each(languages)("its sheets are all made in %s, in words and numbers that exist", (language) => {
  const plans = allPlans(language, schemePeriod(scheme, language));
  expect(plans.length).toBeGreaterThanOrEqual(6);
  expect(JSON.stringify(plans)).not.toMatch(/undefined|NaN|\[object/);
});

/** Every kind that stands under one of these keys, however deep. */
function kindsUnder(key: string, node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = Object.entries(node).flatMap(([name, inside]: [string, unknown]) =>
    name === key && typeof inside === "object" && inside !== null && "kind" in inside ? [String(inside.kind)] : [],
  );
  return [...own, ...Object.values(node).flatMap((inside) => kindsUnder(key, inside))];
}

test.each([
  ["method", methods],
  ["measure", measures],
])("formulas are tried with every kind of %s: it stands in this policy or in a shipped one", (key, kinds) =>
  expect(new Set(kindsUnder(key, [scheme, ...allSchemes()]))).toEqual(new Set(Object.keys(kinds))),
);
