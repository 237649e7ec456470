import { policyFix } from "../../../src/domain/bonds/policyFix";
import type { Steps } from "../../../src/domain/methods/steps";
import { withNumbers } from "../../../src/domain/places/policyNumbers";
import { anInput, anItem, aScheme } from "../../support/aScheme";
import { parseScheme } from "../../../src/domain/parse/parseScheme";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import { scheme000 } from "../../support/period000";

/** The shipped policy with the value at a path replaced, as an edit of 规则 would. */
function edited(edits: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(scheme000);
  for (const [path, value] of Object.entries(edits)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const parent = keys.reduce((node, key) => (node as Record<string, unknown>)[key], copy) as Record<string, unknown>;
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  return copy;
}

/** All that is wrong, whether or not people could still be judged by it. */
const issuesOf = (edits: Readonly<Record<string, unknown>>) => {
  const parsed = parseScheme(edited(edits));
  return parsed.ok ? schemeIssues(parsed.value) : parsed.issues;
};

const tiers = "items.1.method.tiers";
const mailRate = "items.2.method.pools.1.rules.0.threshold";

test("the shipped policy is sound", () => expect(issuesOf({})).toEqual([]));

test.each([
  ["a blank number", { "bands.4.from": "" }, { code: "policyMissing", path: "bands.4.from" }],
  ["a missing number", { "items.0.full": undefined }, { code: "policyMissing", path: "items.0.full" }],
  ["text for a number", { "bands.1.pay": "三百" }, { code: "policyNotANumber", path: "bands.1.pay", read: "三百" }],
  [
    "negative points",
    { "items.0.method.pools.0.rules.0.points": -5 },
    { code: "policyNegative", path: "items.0.method.pools.0.rules.0.points", read: -5 },
  ],
  [
    "an unknown kind of method",
    { "items.0.method.kind": "magic" },
    { code: "policyMalformed", path: "items.0.method.kind", read: "magic" },
  ],
  ["full marks that add up to 95", { "items.0.full": 15 }, { code: "fullMarksNot100", sum: 95 }],
  [
    "a grade that begins where the one before does",
    { "bands.2.from": 75 },
    { code: "bandsNotAscending", path: "bands.2.from", grade: "C", from: 75, previous: 75 },
  ],
  [
    "a lowest grade from 60",
    { "bands.0.from": 60 },
    { code: "bandsDoNotStartAtZero", path: "bands.0.from", grade: "E", from: 60 },
  ],
  [
    "a grade from 101",
    { "bands.4.from": 101 },
    { code: "bandUnreachable", path: "bands.4.from", grade: "A", from: 101, highest: 100 },
  ],
  [
    "less pay for a better grade",
    { "bands.4.pay": 50 },
    { code: "payNotAscending", path: "bands.4.pay", grade: "A", pay: 50, previous: 400 },
  ],
  [
    "tiers out of order",
    { [`${tiers}.1.from`]: 0.95 },
    { code: "tiersNotAscending", path: `${tiers}.2.from`, label: "A", from: 0.9, previous: 0.95 },
  ],
  [
    "tiers that leave out the lowest",
    { [`${tiers}.0.from`]: 0.1 },
    { code: "tiersDoNotStartAtZero", path: `${tiers}.0.from`, label: "C", from: 0.1 },
  ],
  [
    "a tier worth more than the item",
    { [`${tiers}.2.points`]: 25 },
    { code: "tierPointsAboveFull", path: `${tiers}.2.points`, label: "A", points: 25, full: 20 },
  ],
  ["a rate typed as 98", { [mailRate]: 98 }, { code: "thresholdNotARate", path: mailRate, read: 98 }],
  ["a rate of 0", { [mailRate]: 0 }, { code: "thresholdNotARate", path: mailRate, read: 0 }],
  [
    "parts that do not fill their item",
    { "items.3.method.parts.0.full": 10 },
    { code: "partsNotFull", path: "items.3.method.parts", sum: 22, full: 20 },
  ],
  ["two grades of one name", { "bands.1.grade": "E" }, { code: "duplicateId", path: "bands.1.grade", id: "E" }],
  [
    "interviews below a grade that is not there",
    { "consequences.0.belowGrade": "S" },
    { code: "unknownGrade", path: "consequences.0.belowGrade", grade: "S" },
  ],
])("%s is found, and nothing else", (_title, edits, issue) => expect(issuesOf(edits)).toEqual([issue]));

test.each([
  "items.0.method.pools.0.rules.0.input",
  "items.0.method.voids.0.when.0.input",
  "items.1.method.team.people",
  "items.2.method.pools.1.rules.0.denominator",
  "items.2.method.pools.1.replacedBy.input",
  "items.2.method.pools.3.empties.0.when.1.input",
  "items.3.method.parts.0.method.input",
  "items.3.method.parts.1.method.pools.0.rules.0.input",
  "items.3.method.remarks.0.input",
  "items.3.method.voids.0.when.0.input",
  "inputs.5.notAbove",
  "consequences.2.inputs.0",
])("an unknown input at %s is found", (path) =>
  expect(issuesOf({ [path]: "ghost" })).toEqual([{ code: "unknownInput", path, id: "ghost" }]),
);

test("everything that is wrong is said at once", () =>
  expect(issuesOf({ "items.0.full": 15, "bands.0.from": 5, "bands.4.pay": 1 }).map(({ code }) => code)).toEqual([
    "fullMarksNot100",
    "bandsDoNotStartAtZero",
    "payNotAscending",
  ]));

test.each([[null], ["{}"], [7], [[]]])("%j is no policy", (json) => expect(parseScheme(json).ok).toBe(false));

test.each([
  [0, []],
  [12, [{ code: "stepsWrongWay", path: "items.0.method.otherwise", points: 12, previous: 5 }]],
])(
  "where less is better, %d points beyond the last step are told if they are more than it gives",
  (otherwise, wrong) => {
    const step = (bound: number, points: number) => ({ bound, points, source: "notInSource" as const });
    const measure = { kind: "entered", input: "late" } as const;
    const method: Steps = {
      kind: "steps",
      measure,
      better: "lower",
      steps: [step(1, 100), step(3, 5)],
      otherwise,
      factor: 1,
    };
    const scheme = aScheme({ inputs: [anInput("late")], items: [anItem("late_item", 100, method)] });
    const issues = schemeIssues(scheme);
    expect(issues).toEqual(wrong);
    for (const issue of issues)
      expect(withNumbers(scheme, policyFix(scheme, issue) ?? []).items[0]?.method).toMatchObject({ otherwise: 5 });
  },
);
