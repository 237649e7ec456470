import type { Judged, Run } from "../../../src/domain/consequences/judged";
import { consequenceReferences, type DueConsequence, dueConsequences } from "../../../src/domain/consequences/kinds";
import { flagsOf } from "../../../src/domain/consequences/flags";
import { Consequence } from "../../../src/domain/consequences/consequence";
import { allSchemes } from "../../support/shipped";
import { dueFor } from "../../support/dueFor";

const words = { "zh-CN": "甲", "zh-TW": "甲", en: "a" };
const noted = { flag: "flag", note: words, source: "notInSource" };
const acted = { flag: "flag", action: words, source: "notInSource" };

const bands = [
  { grade: "C", from: 0 },
  { grade: "B", from: 60 },
  { grade: "A", from: 90 },
];

interface Case {
  total?: number | null;
  grade?: string | null;
  value?: number | null;
  cited?: string | null;
  run?: Run;
  entered?: Readonly<Record<string, number | boolean>>;
}

const judged = ({ total = 70, grade = "B", value = null, cited = null, run, entered = {} }: Case): Judged => ({
  bands,
  entered: (input) => entered[input] ?? null,
  result: {
    total,
    grade,
    item: (id) => (id === "item" ? { value, points: 5, stepSource: cited } : null),
    run: () => run ?? { periods: 1, isWhole: false },
  },
});

/** What is due beside the rule itself; null where it is not. */
function found(rule: Consequence, person: Judged): object | null {
  const [due] = dueConsequences([rule], person);
  if (due === undefined) return null;
  return Object.fromEntries(Object.entries(due).filter(([key]) => key !== "kind" && key !== "rule"));
}

const below = (belowGrade: string | null): Consequence => ({
  kind: "interview",
  belowGrade,
  withinDays: 7,
  source: "x",
});
const twice: Consequence = { kind: "streak", grade: "C", months: 2, ...acted };
const either: Consequence = { kind: "decision", inputs: ["yes", "times"], ...acted };
const gap = { kind: "gap", above: 69, below: 70, ...noted } as const;
const far: Consequence = { kind: "suspicious", input: "now", below: 0.5, of: "usual", ...acted };
const third: Consequence = { kind: "inputAbove", input: "now", before: "earlier", over: 2, ...acted };
const reading: Consequence = { kind: "unwritten", item: "item", ...acted };

test.each<[string, Consequence, Case, object | null]>([
  ["a grade below the one named", below("B"), { grade: "C" }, { grade: "C" }],
  ["the grade named itself", below("B"), { grade: "B" }, null],
  ["a grade the policy does not know", below("B"), { grade: "Z" }, null],
  ["any result where everybody is asked", below(null), { grade: null }, { grade: null }],
  ["no result of the grade", twice, { grade: "B" }, null],
  ["a second time in a row", twice, { grade: "C", run: { periods: 2, isWhole: false } }, { periods: 2 }],
  ["a first time that is known to be the first", twice, { grade: "C", run: { periods: 1, isWhole: true } }, null],
  ["a first time that may be the second", twice, { grade: "C" }, { periods: null }],
  ["a yes", either, { entered: { yes: true } }, { happened: [{ input: "yes", count: null }] }],
  ["a count", either, { entered: { yes: false, times: 2 } }, { happened: [{ input: "times", count: 2 }] }],
  ["nothing that happened", either, { entered: { yes: false, times: 0 } }, null],
  ["the grade itself", { kind: "grade", grade: "B", ...acted }, {}, {}],
  ["a total above", { kind: "above", total: 69.9, ...acted }, {}, { total: 70 }],
  ["a total at the limit", { kind: "above", total: 70, ...acted }, {}, null],
  ["the edge of a grade", { kind: "boundary", total: 60, ...noted }, { total: 60 }, { grade: "B", lower: "C" }],
  ["an edge at which no grade begins", { kind: "boundary", total: 70, ...noted }, {}, null],
  ["a total between", gap, { total: 69.5 }, { total: 69.5, grade: "B" }],
  ["a total on the edge of the gap", gap, { total: 70 }, null],
  ["a step of that reading", reading, { value: 80, cited: "notInSource" }, { value: 80, points: 5 }],
  ["a step of the source", reading, { value: 80, cited: "R1" }, null],
  ["a share above 100", { kind: "measuredAbove", item: "item", over: 100, ...acted }, { value: 101 }, { value: 101 }],
  ["a share of 100", { kind: "measuredAbove", item: "item", over: 100, ...acted }, { value: 100 }, null],
  ["less than half", far, { entered: { now: 4, usual: 9 } }, { read: 4, otherRead: 9 }],
  ["half", far, { entered: { now: 4.5, usual: 9 } }, null],
  ["what was not measured", far, { entered: { usual: 9 } }, null],
  ["a third time within the year", third, { entered: { now: 1, earlier: 2 } }, { read: 3 }],
  ["a third time that was earlier", third, { entered: { now: 0, earlier: 3 } }, null],
])("%s: %j of %j is due with %j", (_title, rule, given, facts) => expect(found(rule, judged(given))).toEqual(facts));

test("without a result only what was entered is due", () => {
  const rules: Consequence[] = [below(null), twice, either, gap, far];
  const person: Judged = { ...judged({ entered: { yes: true, now: 1, usual: 9 } }), result: null };
  expect(dueConsequences(rules, person).map(({ kind }) => kind)).toEqual(["decision", "suspicious"]);
});

test("a flag is told once, an interview with everybody and a run nobody knows have none", () => {
  const rules: Consequence[] = [below(null), twice, gap, { ...gap, below: 71 }];
  expect(flagsOf(dueConsequences(rules, judged({ total: 69.5, grade: "C" })))).toEqual(["flag"]);
});

const shipped = allSchemes().map((scheme) => [scheme.id, scheme] as const);

test.each(shipped)("every consequence of %s can be due and names what the policy has", (_id, scheme) => {
  const known = {
    input: scheme.inputs.map(({ id }) => id),
    item: scheme.items.map(({ id }) => id),
    grade: scheme.bands.map(({ grade }) => grade),
  };
  for (const rule of scheme.consequences) {
    expect(dueFor(scheme, rule)).toMatchObject({ kind: rule.kind, rule });
    for (const { to, id } of consequenceReferences(rule)) expect(known[to]).toContain(id);
  }
});

test("between them the policies have every kind", () => {
  const kinds = new Set<DueConsequence["kind"]>(
    shipped.flatMap(([, scheme]) => scheme.consequences.map((one) => one.kind)),
  );
  expect([...kinds].sort()).toEqual(Consequence.options.map(({ shape }) => shape.kind.value).sort());
});
