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

test("a time is shown as somebody typed it", () => {
  expect(numberTyped({ as: "clock", read: 38 / 1440 })).toBe("0:38");
  expect(numberTyped({ as: "clock", read: 42 / 86_400 })).toBe("0:00:42");
  expect(numberTyped({ as: "minutes", read: 0.7 })).toBe("0.7");
});
