import { numberTyped } from "../../../src/text/form/numberTyped";
import { found, type Typed } from "./underPolicy";

/** What is typed of one input for one person after the other; the rest is a worked case of policy 001. */
const column = (input: string, values: readonly number[]): Typed[] => values.map((value) => ({ [input]: value }));

const ofUnits = new Set(["rateForPercent", "otherUnit", "farFromOthers"]);

/** Row by row: how it was read, and what a click would make of it. */
const told = (...people: Typed[]): unknown[] =>
  found("001", ...people)
    .filter(({ issue }) => ofUnits.has(issue.code))
    .map(({ issue, fix }) => ["as" in issue ? issue.as : issue.code, fix?.kind === "setValue" ? fix.to : null]);

/** How the cells were typed, and what they are in the unit asked for. */
interface Told {
  as: string;
  inUnit: readonly number[];
}

const seconds = (...all: readonly number[]): number[] => all.map((one) => one / 86_400);
const minutes = (...all: readonly number[]): number[] => all.map((one) => one / 1440);

describe("A column typed in another unit is told cell by cell, with what a click makes of it:", () => {
  test.each<[what: string, input: string, typed: readonly number[], told: Told]>([
    [
      "percentages of which a good one is small",
      "esc_pct",
      [0.028, 0.041, 0.096],
      { as: "rateForPercent", inUnit: [2.8, 4.1, 9.6] },
    ],
    [
      "percentages that a drop is made of",
      "rr_prev_pct",
      [0.12, 0.095, 0.3],
      { as: "rateForPercent", inUnit: [12, 9.5, 30] },
    ],
    [
      "percentages compared with nothing",
      "cr_prev_pct",
      [0.019, 0.0162, 0.03],
      { as: "rateForPercent", inUnit: [1.9, 1.62, 3] },
    ],
    ["0:00:42 for seconds", "resp_sec", seconds(42, 55, 96), { as: "clock", inUnit: [42, 55, 96] }],
    [
      "0:42 for seconds, which Excel takes for minutes",
      "resp_sec",
      minutes(42, 55, 96),
      { as: "clock", inUnit: [42, 55, 96] },
    ],
    ["minutes for seconds", "resp_sec", [0.7, 0.9, 1.6], { as: "minutes", inUnit: [42, 54, 96] }],
    ["0:10:30 for minutes", "handle_time", minutes(10.5, 9, 12), { as: "clock", inUnit: [10.5, 9, 12] }],
    [
      "10:30 for minutes, which Excel takes for hours",
      "handle_time",
      [10.5 / 24, 9 / 24, 0.5],
      { as: "clock", inUnit: [10.5, 9, 12] },
    ],
    [
      "26:00 for minutes, which is more than a day to Excel",
      "handle_time",
      [26 / 24, 33.5 / 24, 9 / 24],
      { as: "clock", inUnit: [26, 33.5, 9] },
    ],
    ["ten thousands of base pay", "base_bonus", [0.3, 0.35, 0.42], { as: "tenThousands", inUnit: [3000, 3500, 4200] }],
    ["thousands of base pay", "base_bonus", [1.5, 1.6, 12], { as: "thousands", inUnit: [1500, 1600, 12_000] }],
    ["seconds for minutes", "handle_time", [630, 540, 720], { as: "seconds", inUnit: [10.5, 9, 12] }],
  ])("%s", (_what, input, typed, { as, inUnit }) => {
    expect(told(...column(input, typed))).toEqual(inUnit.map((value) => [as, value]));
  });
});

describe("One cell unlike the others is told alone:", () => {
  test.each<[what: string, input: string, typed: readonly number[], told: Told]>([
    ["a fraction among percentages", "esc_pct", [0.05, 4.1, 4.8, 3.5], { as: "rateForPercent", inUnit: [5] }],
    ["0:38 among seconds", "resp_sec", [38 / 1440, 42, 55, 96, 49], { as: "clock", inUnit: [38] }],
    ["thousands among yuan", "base_bonus", [1.5, 1600, 1800], { as: "thousands", inUnit: [1500] }],
    ["ten thousands among yuan", "base_bonus", [1.2, 11_000, 13_000], { as: "tenThousands", inUnit: [12_000] }],
  ])("%s", (_what, input, typed, { as, inUnit }) => {
    expect(told(...column(input, typed))).toEqual(inUnit.map((value) => [as, value]));
  });
});

describe("Nothing is said of units", () => {
  test.each<[what: string, input: string, typed: readonly number[]]>([
    ["of small percentages beside larger ones", "esc_pct", [0.9, 3, 5]],
    ["of two people only", "esc_pct", [0.03, 0.04]],
    ["of short times beside longer ones", "resp_sec", [9, 42, 55]],
    ["of zeros", "esc_pct", [0, 0, 0, 3]],
    ["of bonuses of different size", "base_bonus", [800, 2000, 6000]],
  ])("%s", (_what, input, typed) => {
    expect(told(...column(input, typed))).toEqual([]);
  });
});

describe("What a figure is compared with is told in another unit as well:", () => {
  const under = (id: string, input: string, ...people: Typed[]): unknown[] =>
    found(id, ...people)
      .filter(({ issue }) => ofUnits.has(issue.code) && "input" in issue && issue.input === input)
      .map(({ issue, fix }) => ["as" in issue ? issue.as : issue.code, fix?.kind === "setValue" ? fix.to : null]);
  const three = (typed: Typed): Typed[] => [typed, typed, typed];

  test.each<[what: string, at: [id: string, input: string], typed: Typed, told: unknown[] | null]>([
    [
      "targets in per cent typed as fractions",
      ["003E", "feedback_target"],
      { feedback_target: 0.95 },
      ["rateForPercent", 95],
    ],
    [
      "a target and the figure alike",
      ["003F", "survey_target"],
      { survey_target: 0.9, survey_actual: 0.93 },
      ["rateForPercent", 90],
    ],
    [
      "a target of which a good figure is small",
      ["003F", "budget_target"],
      { budget_target: 1, budget_actual: 98 },
      ["rateForPercent", 100],
    ],
    [
      "the figure before in ten thousands",
      ["003B", "sales_prev"],
      { sales_prev: 17, sales_cur: 180_000 },
      ["tenThousands", 170_000],
    ],
    [
      "the figure of now in ten thousands",
      ["003B", "sales_cur"],
      { sales_prev: 170_000, sales_cur: 18 },
      ["tenThousands", 180_000],
    ],
    ["the amounts of both years of one size", ["003B", "sales_prev"], { sales_prev: 17, sales_cur: 18 }, null],
  ])("%s", (_what, [id, input], typed, one) => {
    expect(under(id, input, ...three(typed))).toEqual(one === null ? [] : [one, one, one]);
  });

  test.each<[what: string, mean: number, handled: number, told: unknown[]]>([
    ["the department's minutes as 0:30:00", 30 / 1440, 28, [["clock", 30]]],
    ["the department's minutes as 30:00", 30 / 24, 28, [["clock", 30]]],
    ["the department's minutes in seconds", 1800, 28, [["seconds", 30]]],
    ["nothing of the department's where the people's are the slip", 30, 28 / 24, []],
    ["nothing of the department's where nobody is far from it", 30, 12, []],
  ])("%s", (_what, mean, handled, told) => {
    expect(under("001", "industry_mean", ...three({ industry_mean: mean, handle_time: handled }))).toEqual(told);
  });

  test("what is somewhat above the whole is a fraction among fractions", () => {
    const column = [0.98, 1.04, 0.9].map((plan_actual): Typed => ({ plan_actual }));
    expect(under("003E", "plan_actual", ...column)).toEqual([98, 104, 90].map((value) => ["rateForPercent", value]));
  });
});

test("a time is shown as somebody typed it", () => {
  expect(numberTyped({ as: "clock", read: 38 / 1440 })).toBe("0:38");
  expect(numberTyped({ as: "clock", read: 42 / 86_400 })).toBe("0:00:42");
  expect(numberTyped({ as: "minutes", read: 0.7 })).toBe("0.7");
});
