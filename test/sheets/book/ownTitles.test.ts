import { languages } from "../../../src/domain/wording/localText";
import { headRange } from "../../../src/sheets/book/madeSheets";
import { areaOf } from "../../../src/sheets/kit/address";
import { isTitledAsOwn, isTitledAsScore } from "../../../src/sheets/book/ownTitles";
import { aPeriod } from "../../support/aPeriod";
import { decidedPeriod } from "../checks/decidedPeriod";
import { newWorkbook } from "../../../src/sheets/newWorkbook";
import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { rawOf } from "../rawOf";

const headOf = (plan: SheetPlan) =>
  rawOf(plan)
    .values.slice(0, areaOf(headRange).rows)
    .map((line) => line.slice(0, areaOf(headRange).columns));
const { state } = aPeriod().raw;

describe("A sheet of the add-in says so in its first cells", () => {
  test.each(languages)("in %s: the four of a new workbook, whatever they are called", (language) => {
    const plans = newWorkbook({ state: { ...state, language }, calendar: chineseCalendar, rows: 3 });
    const shown = plans.filter(({ visibility }) => visibility === "visible");
    expect(shown.map((plan) => isTitledAsOwn(headOf(plan)))).toEqual([true, true, true, true]);
    expect(shown.map((plan) => isTitledAsScore(headOf(plan)))).toEqual([false, false, true, false]);
  });

  test("and the made ones", () => {
    const { plans } = decidedPeriod(aPeriod().raw);
    expect(Object.values(plans).map((plan) => isTitledAsOwn(headOf(plan)))).toEqual([true, true, true, true]);
  });

  test.each([
    [
      "records of calls",
      [
        ["工号", "来电时间", "是否接通"],
        ["K101", 46_296, "是"],
      ],
    ],
    ["a list with a title of its own", [["10月通话明细"], ["工号", "姓名"]]],
    ["a list about the incident log", [["事件台账"], ["日期", "工号"]]],
  ])("%s does not", (_, head) => {
    expect(isTitledAsOwn(head)).toBe(false);
  });
});
