import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import type { Language } from "../../../src/domain/wording/localText";
import { lastDay, firstDay, periodOf, workdaysOf } from "../../../src/domain/time/period";
import { schemeById } from "../../../src/schemes";
import { cardSheet } from "../../../src/sheets/card/cardSheet";
import { ledgerSheet } from "../../../src/sheets/ledger/ledgerSheet";
import type { EvaluatedPeriod } from "../../../src/sheets/book/evaluatedPeriod";
import type { WorkbookState } from "../../../src/sheets/book/workbookState";
import { periodFingerprint } from "../../../src/sheets/book/periodFingerprint";
import { newWorkbook } from "../../../src/sheets/newWorkbook";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { serialOf } from "../../../src/sheets/kit/serialDay";
import { issueText } from "../../../src/text/speaker/issueText";
import { namingOf } from "../../../src/text/speaker/naming";
import { aPeriod } from "../../support/aPeriod";
import { allPlans } from "../allPlans";
import { stateIn } from "../fixtures";
import { asText } from "../rawOf";
import { cardsOf, schemePeriod } from "../schemePeriod";

type Span = Pick<WorkbookState, "month" | "periodLength">;

const third: Span = { month: "2026-09", periodLength: "quarter" };

function evaluated(id: string, language: Language, span: Span): EvaluatedPeriod {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(`No policy ${id}`);
  const evaluated = schemePeriod(scheme, language);
  return { ...evaluated, state: { ...evaluated.state, ...span } };
}

/** Every sheet that is printed under a title. */
const titled = (evaluated: EvaluatedPeriod): SheetPlan[] => [
  ...allPlans(evaluated.state.language, evaluated).filter(
    ({ name, visibility }) => visibility !== "veryHidden" && name !== evaluated.state.sheets.policy,
  ),
  ...cardsOf(evaluated).map((card) => cardSheet(card)),
];

describe("every sheet names the period", () => {
  test.each<[string, Language, Span, string]>([
    ["001", "zh-CN", { month: "2026-09" }, "2026年第3季度"],
    ["001", "zh-TW", { month: "2026-09" }, "2026年第3季"],
    ["001", "en", { month: "2026-09" }, "Q3 2026"],
    ["003E", "zh-CN", { month: "2026-06", periodLength: "half" }, "2026年上半年"],
    ["003E", "en", { month: "2026-12", periodLength: "half" }, "H2 2026"],
    ["004DQNJ-Y", "zh-CN", { month: "2026-12" }, "2026年度"],
    ["003C", "zh-CN", { month: "2026-12", periodLength: "year" }, "2026年度"],
    ["000", "zh-CN", { month: "2026-10" }, "2026年10月"],
  ])("policy %s in %s, %j: %s", (id, language, span, name) => {
    const month = evaluated(id, language, span);
    const titles = titled(month).map((plan) => asText(plan).split("\n")[0]);
    expect(titles.length).toBeGreaterThan(4);
    const footers = titled(month).flatMap(({ print }) => print?.footerLeft ?? []);
    for (const title of [...titles, ...footers]) expect(title).toContain(name);
  });

  test.each(["001", "002", "003C", "003E", "004PK"])("and nowhere a month where policy %s has none", (id) => {
    const words = (span: Span): string[] =>
      titled(evaluated(id, "zh-CN", span)).flatMap((plan) => [
        ...asText(plan).split("\n"),
        ...plan.validations.flatMap(({ prompt, error }) => [prompt, error]),
        ...(plan.print?.footerLeft === undefined ? [] : [plan.print.footerLeft]),
      ]);
    const monthly = words({ month: "2026-09", periodLength: "month" });
    const ofAMonth = /考核月份|本月|上月|月底评分表|2026年9月/;
    expect(monthly.filter((text) => ofAMonth.test(text)).length).toBeGreaterThan(6);
    expect(words(third).filter((text) => ofAMonth.test(text))).toEqual([]);
  });
});

test("the ledger takes the days of the whole period", () => {
  const state = stateIn("zh-CN", third);
  const [date] = ledgerSheet(state, 4).validations;
  const period = periodOf(state);
  expect(date?.rule).toEqual({
    kind: "decimal",
    min: serialOf(firstDay(period)),
    max: serialOf(lastDay(period)),
  });
});

test("working days are those of the whole period", () => {
  const days = (span: Span): unknown[] =>
    newWorkbook({ state: stateIn("zh-CN", span), calendar: chineseCalendar, rows: 3 }).flatMap((plan) =>
      plan.blocks.flatMap(({ rows }) => rows.flat()),
    );
  const count = workdaysOf({ length: "quarter", month: "2026-09" }, chineseCalendar);
  expect(count).toMatchObject({ ok: true });
  expect(days(third)).toContain(count.ok ? count.value : null);
  expect(days({ month: "2026-09" })).not.toContain(count.ok ? count.value : null);
});

test("the fingerprint knows the chosen length, and is what it was where none was chosen", () => {
  const month = evaluated("003E", "zh-CN", { month: "2026-12" });
  const half = evaluated("003E", "zh-CN", { month: "2026-12", periodLength: "half" });
  expect(periodFingerprint(half)).not.toBe(periodFingerprint(month));
  expect(periodFingerprint({ ...month, state: { ...month.state, periodLength: undefined } })).toBe(
    periodFingerprint(month),
  );
});

describe("incidents of a quarter", () => {
  const found = (date: string, count: number) => {
    const month = aPeriod();
    month.type(month.at(0, "rude_tone"), count);
    month.log({ date });
    const { state } = month.raw;
    const { findings } = readPeriod({ ...month.raw, state: { ...state, ...third } }, "2026-11-22");
    // The sheet's formulas are those of a month.
    return findings.map(({ issue }) => issue).filter(({ code }) => code !== "cellFormulaReplaced");
  };

  test.each(["2026-07-01", "2026-08-15", "2026-09-30"])("count when they happened on %s", (date) => {
    expect(found(date, 1)).toEqual([]);
  });

  test.each(["2026-06-30", "2026-10-01"])("do not count when they happened on %s, which is said", (date) => {
    const issues = found(date, 1);
    expect(issues.map(({ code }) => code).sort()).toEqual(["countAboveLedger", "ledgerOutsidePeriod"]);
    const outside = issues.find(({ code }) => code === "ledgerOutsidePeriod");
    const words = outside && issueText(outside, namingOf(stateIn("zh-CN").scheme, "zh-CN", "quarter"), "zh-CN");
    expect(words).toMatchObject({
      title: "事件不在考核期",
      expected: "2026-07-01 至 2026-09-30 之内的日期",
      fix: "请核对日期；不属于本季度的事件请移到对应的考核期，本季度不计。",
    });
  });
});
