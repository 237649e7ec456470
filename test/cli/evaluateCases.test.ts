import { evaluateCases } from "../../src/cli/evaluateCases";
import { periodWith } from "../support/period000";

const resultOf = (one: unknown) => evaluateCases([one])[0]?.result;
const withInputs = (changes: Record<string, unknown>) => ({
  id: "one",
  scheme: "000",
  inputs: { ...periodWith(), ...changes },
});

test.each([
  ["text for a number", { rude_tone: "2" }, { error: "E_TYPE", field: "rude_tone" }],
  ["a yes for a count", { rude_tone: true }, { error: "E_TYPE", field: "rude_tone" }],
  ["a number for yes or no", { exec_refuse: 0 }, { error: "E_TYPE", field: "exec_refuse" }],
  ["a blank count, which nobody has confirmed", { rude_tone: null }, { error: "E_MISSING", field: "rude_tone" }],
  ["a negative count", { late_early: -1 }, { error: "E_NEGATIVE", field: "late_early" }],
  ["more replies than mails", { mail_ontime: 101 }, { error: "E_RANGE", field: "mail_ontime" }],
  [
    "several mistakes, of which the first of the policy counts",
    { exec_score: 9, rude_tone: 1.5 },
    { error: "E_INTEGER", field: "rude_tone" },
  ],
])("%s is refused with its field", (_title, changes, expected) =>
  expect(resultOf(withInputs(changes))).toEqual(expected),
);

test.each([
  ["an unknown scheme", { ...withInputs({}), scheme: "999" }, { error: "E_SCHEME", field: "scheme" }],
  ["an unknown input", withInputs({ overtime: 3 }), { error: "E_UNKNOWN", field: "overtime" }],
  ["a case without inputs", { id: "x", scheme: "000" }, { error: "E_CASE", field: "inputs" }],
  ["a case that is no object", 7, { error: "E_CASE", field: "" }],
])("%s gets an error of its own that says what was expected", (_title, one, expected) => {
  expect(resultOf(one)).toMatchObject(expected);
  expect(resultOf(one)).toHaveProperty("message", expect.stringMatching(/\w/));
});

test("the cases after a bad one go on", () =>
  expect(evaluateCases([null, withInputs({})]).map(({ id, result }) => [id, "error" in result])).toEqual([
    ["#1", true],
    ["one", false],
  ]));

test("a note that carries no marks may stand among the inputs", () =>
  expect(resultOf(withInputs({ teamwork_note: "样例评语" }))).toMatchObject({ total: 100 }));
