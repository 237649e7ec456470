import { flagsOf } from "../../src/domain/consequences/flags";
import { evaluate } from "../../src/domain/engine/evaluate";
import { languages, type LocalText } from "../../src/domain/wording/localText";
import { limitsOf } from "../../src/domain/scheme/limits";
import { inputReferences } from "../../src/domain/scheme/references";
import cases from "../cases/000.json";
import { scheme000 } from "../support/period000";

/** Every text of the policy in its three languages, with the place it stands at. */
function localTexts(node: unknown, path = ""): { path: string; text: LocalText }[] {
  if (typeof node !== "object" || node === null) return [];
  if ("zh-CN" in node) return [{ path, text: node as LocalText }];
  return Object.entries(node).flatMap(([key, value]) => localTexts(value, path === "" ? key : `${path}.${key}`));
}

/** Every clause cited anywhere in the policy. */
function sources(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "source" && typeof value === "string" ? [value] : sources(value),
  );
}

test("the inputs are those of the worked cases, in their order, and a note", () =>
  expect(scheme000.inputs.map(({ id }) => id)).toEqual([...Object.keys(cases.month), "teamwork_note"]));

test("every input is used by the scoring, a consequence or another input", () => {
  const used = new Set(inputReferences(scheme000).map(({ id }) => id));
  expect(scheme000.inputs.filter(({ id }) => !used.has(id))).toEqual([]);
});

test.each(scheme000.examples.map((example) => [example.name, example] as const))("example: %s", (_name, example) => {
  const result = evaluate(scheme000, example.inputs);
  const shown = result.ok
    ? {
        total: result.value.total,
        grade: result.value.band?.grade,
        payout: result.value.payout,
        flags: flagsOf(result.value.consequences),
      }
    : result.issues.map((issue) => ({ error: issue.code, field: "input" in issue ? issue.input : "" }))[0];
  expect(shown).toEqual(example.expected);
});

test("every word exists in three languages, without blanks around it", () => {
  const texts = localTexts(scheme000);
  expect(texts.length).toBeGreaterThan(150);
  const empty = texts.flatMap(({ path, text }) =>
    languages
      .filter((language) => text[language].trim() === "" || text[language] !== text[language].trim())
      .map((language) => `${path} ${language}`),
  );
  expect(empty).toEqual([]);
});

test("the simplified text holds no traditional character of those that differ, and the other way round", () => {
  const texts = localTexts(scheme000).map(({ text }) => text);
  expect(texts.filter((text) => /[們個這單說無據與訴績屬減點應]/.test(text["zh-CN"]))).toEqual([]);
  expect(texts.filter((text) => /[们个这单说无据与诉绩属减点应]/.test(text["zh-TW"]))).toEqual([]);
});

test("prompts fit Excel's 255 characters and column heads are unique and free of reference signs", () => {
  for (const language of languages) {
    expect(scheme000.inputs.filter(({ prompt }) => prompt[language].length > 255)).toEqual([]);
    const heads = scheme000.inputs.map(({ short }) => short[language].toLowerCase());
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads.filter((head) => /['#[\]@\n]/.test(head))).toEqual([]);
  }
});

test("prompts and names repeat no number that HR may edit", () => {
  const edited = /扣 ?\d|满 ?\d+ 次|\d+ ?%|每次 \d/;
  const texts = scheme000.inputs.flatMap(({ name, prompt }) => [name["zh-CN"], prompt["zh-CN"]]);
  expect(texts.filter((text) => edited.test(text))).toEqual([]);
});

test("every scoring clause of the source is cited, and every reading is explained", () => {
  const cited = new Set(sources(scheme000));
  const clauses = [10, 11, 12, 13, 14, 15, 20, 21, 30, 31, 32, 33, 34, 35, 36, 37, 38, 40, 41, 42, 43, 44, 45, 51];
  const flow = [60, 61, 63, 64, 67, 68];
  expect([...clauses, ...flow].map((number) => `R000-${number}`).filter((id) => !cited.has(id))).toEqual([]);
  expect(scheme000.readings.map(({ id }) => id)).toEqual([
    ...["A000-1", "A000-2", "A000-2b"],
    ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((number) => `A000-${number}`),
  ]);
  const readings = new Set(scheme000.readings.map(({ id }) => id));
  expect([...cited].filter((id) => id.startsWith("A") && !readings.has(id))).toEqual([]);
});

test("a mark's own limit is the full marks it is given for", () => {
  for (const input of scheme000.inputs.filter(({ kind }) => kind === "mark")) {
    expect(limitsOf(scheme000, input).max).toBe(input.max);
  }
});

test("blank counts of incidents are none; judgements, days and quantities must be entered", () =>
  expect(scheme000.inputs.filter(({ whenBlank }) => whenBlank === "missing").map(({ id }) => id)).toEqual([
    ...["personal_calls", "personal_workdays", "total_calls", "workdays", "headcount"],
    ...["mail_total", "mail_ontime", "report_total", "report_followed", "exec_score", "exec_refuse", "enthusiasm"],
  ]));
