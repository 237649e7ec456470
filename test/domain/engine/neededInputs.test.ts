import { flagsOf } from "../../../src/domain/consequences/flags";
import { inputIssues } from "../../../src/domain/engine/inputIssues";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import { anInput, aScheme, resultOf } from "../../support/aScheme";

const rate = aScheme({ inputs: [anInput("good", { neededWith: ["all"] }), anInput("all", { neededWith: ["good"] })] });

test.each<[Inputs, string[]]>([
  [{ good: null, all: null }, []],
  [{ good: 3, all: null }, ["all"]],
  [{ good: null, all: 4 }, ["good"]],
  [{ good: 0, all: 4 }, []],
  [{ good: 3, all: 4 }, []],
])("of %j, half a rate lacks %j", (inputs, missing) =>
  expect(inputIssues(rate, inputs)).toEqual(missing.map((input) => ({ code: "missing", input }))),
);

const year = aScheme({
  inputs: [anInput("jan", { neededWithout: ["feb", "mar"] }), anInput("feb"), anInput("mar")],
});

test.each<[Inputs, number]>([
  [{ jan: null, feb: null, mar: null }, 1],
  [{ jan: 90, feb: null, mar: null }, 0],
  [{ jan: null, feb: null, mar: 0 }, 0],
])("a year of %j has %d issues: one month is enough", (inputs, issues) =>
  expect(inputIssues(year, inputs)).toHaveLength(issues),
);

const fines = aScheme({
  inputs: [anInput("times"), anInput("fines", { neededWith: ["times"], each: { of: "times", min: 50, max: 100 } })],
});

test.each<[number, number | null, string | null]>([
  [0, null, null],
  [0, 0, null],
  [0, 50, "outOfRange"],
  [1, null, "missing"],
  [2, 99.99, "outOfRange"],
  [2, 100, null],
  [2, 200, null],
  [2, 200.01, "outOfRange"],
])("%d fines of 50 to 100 that come to %p: %p", (times, sum, code) =>
  expect(inputIssues(fines, { times, fines: sum }).map((issue) => issue.code)).toEqual(code === null ? [] : [code]),
);

const media = aScheme({
  inputs: [anInput("now"), anInput("before")],
  consequences: [
    {
      kind: "inputAbove",
      input: "now",
      before: "before",
      over: 2,
      flag: "third",
      action: { "zh-CN": "三", "zh-TW": "三", en: "third" },
      source: "notInSource",
    },
  ],
});

test.each([
  [2, 0, []],
  [3, 0, ["third"]],
  [1, 2, ["third"]],
  [1, 1, []],
  [0, 3, []],
])("%d now after %d earlier in the year raises %j", (now, before, flags) =>
  expect(flagsOf(resultOf(media, { now, before }).consequences)).toEqual(flags),
);
