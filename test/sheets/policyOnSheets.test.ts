import { languages } from "../../src/domain/wording/localText";
import type { Input } from "../../src/domain/inputs/input";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { longFormula } from "../../src/sheets/kit/longFormula";
import { policyOnSheetsIssues } from "../../src/sheets/policyOnSheets";
import { builtPolicy } from "../support/builtPolicy";
import { allSchemes, shipped } from "../support/shipped";

const plan = (formula: string) => [{ name: "表", blocks: [{ at: "A1", rows: [[{ formula }]] }] }] as never;
const nested = (levels: number): string => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const sum = (many: number): string => `=SUM(${Array.from({ length: many }, () => "1").join(",")})`;

test.each<[string, string, object | null]>([
  ["8,192 letters", `="${"a".repeat(255)}"`.padEnd(8192, "+1"), null],
  ["8,193 letters", `="${"a".repeat(255)}"`.padEnd(8193, "+1"), { of: "letters", read: 8193, limit: 8192 }],
  ["a text of 255", `=LEN("${'""'.repeat(255)}")`, null],
  ["a text of 256", `=LEN("${"(".repeat(256)}")`, { of: "text", read: 256, limit: 255 }],
  ["64 levels", nested(64), null],
  ["65 levels", nested(65), { of: "levels", read: 65, limit: 64 }],
  ["255 arguments", sum(255), null],
  ["256 arguments", sum(256), { of: "arguments", read: 256, limit: 255 }],
  ["commas of names and texts", `=SUM(t[[#This Row],[${",".repeat(300)}]],'a,(b'!A1,",,,(")`, null],
])("A formula with %s is judged as Excel does", (_, formula, excess) => {
  expect(longFormula(plan(formula))?.excess ?? null).toEqual(excess);
});

const longNames = (scheme: Scheme, letters: number): Scheme => ({
  ...scheme,
  inputs: scheme.inputs.map((input) => ({
    ...input,
    short: { ...input.short, "zh-CN": input.short["zh-CN"].padEnd(letters, "长") },
  })),
});

/** Asked of the department: each is tested twice in one AND. */
const manyOfDepartment = (scheme: Scheme, many: number): Scheme => {
  const more = Array.from({ length: many }, (_, at): Input => {
    const text = `d${String(at)}`;
    const words = { "zh-CN": text, "zh-TW": text, en: text };
    const [first] = scheme.inputs;
    if (first === undefined) throw new Error("A policy has inputs");
    return { ...first, id: text, short: words, kind: "quantity", of: "department", whenBlank: "missing" };
  });
  return { ...scheme, inputs: [...scheme.inputs, ...more] };
};

test("The linter names the short name that makes a formula too long, and the list where there are too many", () => {
  const scheme = longNames(shipped("002"), 60);
  const [issue, ...more] = policyOnSheetsIssues(scheme, "zh-CN");
  expect(more).toEqual([]);
  expect(issue).toMatchObject({ code: "policyFormulaTooLong", sheet: "评分表", of: "letters", limit: 8192 });
  expect(issue && "path" in issue && issue.path).toMatch(/^inputs\.\d+\.short\.zh-CN$/);
  expect(policyOnSheetsIssues(manyOfDepartment(shipped("000"), 130), "zh-CN")).toMatchObject([
    { code: "policyFormulaTooLong", path: "inputs", of: "arguments", limit: 255 },
  ]);
});

test.each(languages)("No shipped policy makes a formula too long in %s", (language) => {
  for (const scheme of [...allSchemes(), builtPolicy()])
    expect([scheme.id, policyOnSheetsIssues(scheme, language)]).toEqual([scheme.id, []]);
});
