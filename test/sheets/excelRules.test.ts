import { languages } from "../../src/domain/wording/localText";
import { newWorkbook } from "../../src/sheets/newWorkbook";
import { slipBook, slipRequests } from "../../src/sheets/slipBooks";
import { chineseCalendar } from "../../src/domain/time/chineseCalendar";
import { refusedByExcel } from "../support/excelRules";
import { madeUpScheme } from "../support/madeUp";
import { allSchemes, shipped } from "../support/shipped";
import { allPlans } from "./allPlans";
import { plansBeside } from "./plansBeside";
import { schemePeriod } from "./schemePeriod";

describe.each([...allSchemes(), madeUpScheme()].map((scheme) => [scheme.id, scheme] as const))(
  "policy %s",
  (_, scheme) => {
    it.each(languages)("%s: Excel takes every formula, rule and word of every sheet", (language) => {
      const evaluated = schemePeriod(scheme, language);
      const plans = [...allPlans(language, evaluated), ...plansBeside(evaluated)];
      expect(refusedByExcel(plans)).toEqual([]);
    });

    it.each(languages)("%s: and of a slip, the rows that slipScores makes for it included", (language) => {
      const [request] = slipRequests(schemePeriod(scheme, language), "2026-11-12");
      expect(request && refusedByExcel(slipBook(request).plans)).toEqual([]);
    });

    it("and those that compute without the add-in", () => {
      const { state } = schemePeriod(scheme, "zh-CN");
      const plans = newWorkbook({ state: { ...state, dialect: "native" }, calendar: chineseCalendar, rows: 3 });
      expect(refusedByExcel(plans)).toEqual([]);
    });
  },
);

test("Levels that are too many for a list of choices are typed as a number", () => {
  const scheme = shipped("000");
  const [first, ...inputs] = scheme.inputs;
  if (!first) throw new Error("000 has inputs");
  const allowed = Array.from({ length: 150 }, (_, level) => level);
  const changed = { ...scheme, inputs: [{ ...first, allowed }, ...inputs] };
  expect(refusedByExcel(allPlans("zh-CN", schemePeriod(changed, "zh-CN")))).toEqual([]);
});
