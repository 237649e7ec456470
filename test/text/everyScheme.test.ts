import { adviceFor } from "../../src/domain/engine/advice";
import type { Reason } from "../../src/domain/methods/method";
import type { InputIssue } from "../../src/domain/issue/issue";
import { languages, type Language } from "../../src/domain/wording/localText";
import { round } from "../../src/domain/figures/rounding";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { schemeIssues } from "../../src/domain/bonds/schemeIssues";
import { unsourcedPaths } from "../../src/domain/bonds/unsourced";
import { allSchemes } from "../support/shipped";
import { consequenceText, consequenceTexts } from "../../src/text/consequences/consequenceText";
import { itemFigure } from "../../src/text/results/itemFigure";
import { issueText } from "../../src/text/speaker/issueText";
import { lineText } from "../../src/text/totals/lineText";
import { namingOf } from "../../src/text/speaker/naming";
import { payTexts } from "../../src/text/pay/payText";
import { reasonSource } from "../../src/text/methods/reasonText";
import { reasonText } from "../../src/text/methods/reasonText";
import { nextGradeTexts } from "../../src/text/results/adviceText";
import { gradeText, rankingText } from "../../src/text/results/resultText";
import { sourceText } from "../../src/text/speaker/sourceText";
import { totalTexts } from "../../src/text/totals/totalText";
import { dueFor } from "../support/dueFor";
import { sidesOf } from "./arithmetic";
import { type Filled, resultsOf } from "./everyScheme";

/** What a reader must never see: holes, ids, figures nobody formatted. */
const broken = /undefined|NaN|null|Infinity|\[object|notInSource|_|\s{2}|^\s|\s$|^$|\d{5}|\.\d{9}/;

const schemes = allSchemes().map((scheme) => [scheme.id, scheme] as const);
const all = new Map(schemes.map(([id, scheme]) => [id, resultsOf(scheme)]));
const results = (scheme: Scheme) => all.get(scheme.id) ?? [];

function sentences({ inputs, evaluation }: Filled, scheme: Scheme, language: Language): string[] {
  const figures = evaluation.items.map((item) => itemFigure(item, scheme, language));
  const maybe = [gradeText(evaluation, scheme, language), rankingText(evaluation, scheme, language), ...figures];
  return [
    ...evaluation.items.flatMap((item) => item.reasons.map((reason) => reasonText(reason, item, scheme, language))),
    ...evaluation.lines.map((line) => lineText(line, scheme, language)),
    ...totalTexts(evaluation, scheme, language),
    ...payTexts(evaluation, scheme, language),
    ...consequenceTexts(evaluation.consequences, { language, length: "month" }),
    ...nextGradeTexts(evaluation, adviceFor(scheme, inputs, evaluation), scheme, language),
    ...maybe.filter((text) => text !== null),
  ];
}

describe.each(schemes)("policy %s", (_id, scheme) => {
  test("can be filled in many ways", () => expect(results(scheme).length).toBeGreaterThan(20));

  test.each(languages)("explains every result in %s without a hole", (language) => {
    const said = new Set(results(scheme).flatMap((one) => sentences(one, scheme, language)));
    expect(said.size).toBeGreaterThan(scheme.items.length);
    expect([...said].filter((text) => broken.test(text))).toEqual([]);
  });

  test("cites a clause, or says that there is none, for every step", () => {
    for (const { evaluation } of results(scheme)) {
      for (const [at, item] of scheme.items.entries()) {
        for (const reason of evaluation.items[at]?.reasons ?? [])
          expect(sourceText(reasonSource(reason, item), scheme, "zh-CN")).toMatch(
            /^制度 [§\d]|^制度“|^不明确处 \d|^制度未规定$/,
          );
      }
    }
  });

  test("explains points that add up to each item", () => {
    for (const { evaluation } of results(scheme)) {
      for (const { points, full, reasons } of evaluation.items) {
        if (points === null) continue;
        const lost = reasons.reduce((sum, reason) => sum + reason.lost, 0);
        expect(round(full - lost, scheme.decimals)).toBe(points);
      }
    }
  });

  test("writes sums whose two sides are equal, and ends them with the total", () => {
    for (const { evaluation } of results(scheme)) {
      const texts = totalTexts(evaluation, scheme, "zh-CN");
      for (const sides of [...texts, ...payTexts(evaluation, scheme, "zh-CN")].map(sidesOf))
        if (sides !== null) expect(Math.abs(sides[0] - sides[1])).toBeLessThan(0.0051);
      if (evaluation.total === null) continue;
      const last = /-?[\d,.]+(?= 分$)/.exec(texts.at(-1) ?? "")?.[0];
      expect(Number(last?.replaceAll(",", ""))).toBe(round(evaluation.total, 2));
    }
  });

  test.each(languages)("says in %s what each consequence is", (language) => {
    for (const one of scheme.consequences) {
      const text = consequenceText(dueFor(scheme, one), { language, length: "month" });
      if (one.kind === "interview" && one.belowGrade === null) expect(text).toBeNull();
      else expect(text).not.toMatch(broken);
    }
  });

  test.each(languages)("names in %s every number it holds by words", (language) => {
    const naming = namingOf(scheme, language);
    const paths = [...numbersOf(scheme), ...unsourcedPaths(scheme)];
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      expect(naming.place(path)).not.toMatch(broken);
      expect(naming.place(path)).not.toBe(path);
    }
  });

  test.each(languages)("says in %s what is wrong with the policy and with each input", (language) => {
    const naming = namingOf(scheme, language);
    const said = [...schemeIssues(scheme), ...inputIssuesOf(scheme)].flatMap((issue) => {
      const { title, read, expected, fix } = issueText(issue, naming, language);
      return [title, read, expected, fix];
    });
    expect(said.filter((text) => /undefined|NaN|null|Infinity|\[object|_|^$/.test(text))).toEqual([]);
  });
});

test("between them the policies have every kind of step", () => {
  const kinds = new Set<Reason["kind"]>();
  for (const filled of all.values())
    for (const { evaluation } of filled)
      for (const { reasons } of evaluation.items) for (const { kind } of reasons) kinds.add(kind);
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      "perTime",
      "rate",
      "void",
      "tier",
      "mark",
      "linear",
      "slope",
      "step",
      "value",
      "ranked",
      "leftOut",
    ]),
  );
});

/** Places of the numbers that 规则 shows. */
function numbersOf(scheme: Scheme): string[] {
  const paths: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node === "number") paths.push(path);
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) visit(value, `${path}.${key}`);
  };
  for (const part of ["groups", "items", "total", "lines", "bands", "payout", "ranking", "parameters"] as const)
    visit(scheme[part], part);
  return paths;
}

/** One of every kind of mistake in every input. */
const inputIssuesOf = (scheme: Scheme): InputIssue[] =>
  scheme.inputs.flatMap(({ id, allowed, notAbove }) => [
    { code: "missing", input: id },
    { code: "notANumber", input: id, read: "八" },
    { code: "notYesNo", input: id, read: "1" },
    { code: "notWhole", input: id, read: 1.5 },
    { code: "negative", input: id, read: -1 },
    { code: "outOfRange", input: id, read: 120, min: 0, max: 100 },
    { code: "zeroDenominator", input: id },
    ...(allowed === undefined ? [] : [{ code: "notAllowed" as const, input: id, read: 3, allowed }]),
    ...(notAbove === undefined ? [] : [{ code: "above" as const, input: id, read: 2, other: notAbove, otherRead: 1 }]),
  ]);
