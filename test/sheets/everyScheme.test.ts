import { chineseCalendar } from "../../src/domain/time/chineseCalendar";
import { languages } from "../../src/domain/wording/localText";
import { valueAt } from "../../src/domain/places/policyPath";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { allSchemes } from "../support/shipped";
import { approvalSnapshot } from "../../src/sheets/approval/approvalSnapshot";
import { noAnswers, readApproval } from "../../src/sheets/approval/readApproval";
import { approvalSheet } from "../../src/sheets/approval/approvalSheet";
import { guideSheet } from "../../src/sheets/guide/guideSheet";
import { policyBook } from "../../src/sheets/policy/policyBook";
import { readPolicy } from "../../src/sheets/policy/readPolicy";
import { ledgerSheet } from "../../src/sheets/ledger/ledgerSheet";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { policySheet } from "../../src/sheets/policy/policySheet";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { stateIn } from "./fixtures";
import { asText, cellsOf, rawOf } from "./rawOf";
import { printedPlans } from "./printedPlans";
import { schemePeriod } from "./schemePeriod";

const schemes = allSchemes();
const everywhere = schemes.flatMap((scheme) => languages.map((language) => [scheme.id, language, scheme] as const));

/** Numbers that words, limits of typed figures and examples hold, and the month an input is of; all others must have a cell. */
const isNoPolicyNumber = (path: string): boolean =>
  /^(examples|readings)\./.test(path) || /^inputs\.\d+\.(min|max|allowed|takenFrom\.month)/.test(path);

function numbersOf(scheme: Scheme): string[] {
  const walk = (value: unknown, path: string): string[] => {
    if (typeof value === "number") return [path];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, path === "" ? key : `${path}.${key}`));
  };
  return walk(scheme, "").filter((path) => !isNoPolicyNumber(path) && !isOfYesNo(scheme, path));
}

/** A yes is a yes: what it takes for one is no number to set. */
const isOfYesNo = (scheme: Scheme, path: string): boolean => {
  const input = valueAt(scheme, path.replace(/\.from$/, ".input"));
  return scheme.inputs.some(({ id, kind }) => id === input && kind === "yesNo");
};

/** What a band is worth has no cell where the policy pays by something else. */
const isPaidByGrade = ({ payout }: Scheme): boolean => payout.kind === "byGrade" || payout.kind === "timesBase";

describe("规则 of every policy", () => {
  test.each(everywhere)("%s %s: every number of the policy has a cell that shows it", (_, language, scheme) => {
    const sheet = rawOf(policySheet(stateIn(language, { scheme })));
    const book = policyBook(scheme, language, "规则");
    const paths = numbersOf(scheme).filter((path) => isPaidByGrade(scheme) || !/^bands\.\d+\.pay$/.test(path));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const { row, column } = book.at(path);
      expect([path, sheet.values[row]?.[column]]).toEqual([path, valueAt(scheme, path)]);
    }
  });

  test.each(everywhere)("%s %s: is read back as the policy it was made from", (_, language, scheme) => {
    const raw = rawOf(policySheet(stateIn(language, { scheme })));
    expect(readPolicy(raw, scheme, policyBook(scheme, language, raw.name))).toEqual({
      scheme: { ok: true, value: scheme },
      findings: [],
    });
  });

  test.each(everywhere)(
    "%s %s: what another reading would set has a cell that may be edited",
    (_, language, scheme) => {
      const book = policyBook(scheme, language, "规则");
      const set = scheme.readings.flatMap(({ options = [] }) => options.flatMap((option) => Object.keys(option.set)));
      expect(set.filter((path) => !book.at(path).isEditable)).toEqual([]);
    },
  );
});

const broken = /notInSource|undefined|\bNaN\b|\bnull\b|\[object|Infinity/;
const textsOf = (plan: SheetPlan): string =>
  [
    asText(plan),
    ...plan.validations.flatMap(({ promptTitle, prompt, error }) => [promptTitle, prompt, error]),
    ...plan.charts.map(({ title }) => title),
  ].join("\n");

/** Every sheet beside 评分表 and 事件台账, whose formulas have tests of their own. */
const plansOf = (evaluated: EvaluatedPeriod): SheetPlan[] => [
  policySheet(evaluated.state),
  ledgerSheet(evaluated.state, 4),
  ...printedPlans(evaluated),
];

describe("the sheets of every policy", () => {
  test.each(everywhere)("%s %s: say nothing that is no word", (_, language, scheme) => {
    const evaluated = schemePeriod(scheme, language);
    expect(evaluated.people.length).toBeGreaterThan(1);
    for (const plan of plansOf(evaluated)) {
      expect(textsOf(plan).match(broken)).toBeNull();
      for (const cell of cellsOf(plan).flat()) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
    }
  });

  test.each(everywhere)("%s %s: offer a choice wherever they ask to choose", (_, language, scheme) => {
    const rules = plansOf(schemePeriod(scheme, language)).flatMap(({ validations }) =>
      validations.map(({ rule }) => rule),
    );
    const lists = rules.flatMap((rule) => (rule.kind === "list" ? [rule.options] : []));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter((options) => options.length === 0 || options.join(",").length > 255)).toEqual([]);
  });

  test.each(everywhere)("%s %s: 说明 has no blank label and no section without a row", (_, language, scheme) => {
    const state = stateIn(language, { scheme });
    const text = asText(guideSheet(state, chineseCalendar));
    expect(text).toContain(scheme.roles.rated[language]);
    expect(text).toContain(scheme.roles.approver[language]);
  });
});

describe("审批表 of every policy", () => {
  test.each(everywhere)("%s %s: gives back the figures it shows", (_, language, scheme) => {
    const evaluated = schemePeriod(scheme, language);
    const request = { evaluated, madeOn: "2026-11-12", calendar: chineseCalendar, previous: null, changes: null };
    const raw = rawOf(approvalSheet({ ...request, answers: noAnswers }));
    const snapshot = approvalSnapshot(evaluated);
    expect(readApproval(raw, scheme, language).snapshot).toEqual(snapshot);
    expect(snapshot.people).toHaveLength(evaluated.people.length);
  });
});
