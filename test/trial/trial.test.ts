import { actions } from "../../src/actions/excelActions";
import { must, silent } from "../actions/support";
import { usualDoubts } from "../standin/rules/doubts";
import { type RunningExcel, startExcel } from "../support/excel";
import type { Issue } from "../../src/domain/issue/issue";
import { type Found, foundIn, grouped } from "./found";
import { whyNot } from "./mayBegin";
import { trialMonth, trialSheets } from "./period";
import type { Step } from "./step";
import { makePeriod, readBackPeriod } from "./steps/makePeriod";
import { inventoryNow, isBlank, traces } from "./traces";
import { type PolicyReport, steps, tryPolicy } from "./tryProduct";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => excel.close());

const policy = "003C";

interface Tried {
  chosen?: readonly Step[];
  isCancelled?: () => boolean;
}

async function tried({ chosen = steps, isCancelled = () => false }: Tried): Promise<PolicyReport> {
  const before = await inventoryNow();
  return tryPolicy({ policy, language: "zh-CN", before, chosen }, { doing: silent, isCancelled });
}

const differencesOf = (report: PolicyReport) => report.steps.flatMap(({ differences }) => differences);
const sheets = () => excel.standIn.grid.sheets().map(({ name }) => name);

const isUntouched = () => {
  expect(sheets()).toEqual(["Sheet1"]);
  expect(excel.standIn.grid.tables()).toEqual([]);
  expect(excel.standIn.grid.names()).toEqual([]);
};

describe("A trial of the product", () => {
  it("goes through a whole month without a difference where Excel does as the rules say, and leaves no trace", async () => {
    excel.reset({ doubts: usualDoubts });
    const report = await tried({});
    expect(report.steps.map(({ title, leftOut }) => [title, leftOut])).toEqual([
      ...steps.map(({ title }) => [title, null]),
      ["remove all traces", null],
    ]);
    expect(differencesOf(report)).toEqual([]);
    isUntouched();
  });

  it("lists another spelling of formulas with the member and both values", async () => {
    excel.reset({ doubts: { ownTable: "kept" } });
    const found = differencesOf(await tried({ chosen: [makePeriod, readBackPeriod] }));
    expect(found.length).toBeGreaterThan(0);
    for (const { member, expected, actual } of found) {
      expect(member).toBe("Range.formulas");
      expect(actual.replaceAll(/tblScore(?=\[)|tblLedger(?=\[)/g, "")).toBe(
        expected.replaceAll(/tblScore(?=\[)|tblLedger(?=\[)/g, ""),
      );
      expect(actual).not.toBe(expected);
    }
    isUntouched();
  });

  it("says what Excel refused, tries nothing that needs it, and leaves no trace either", async () => {
    excel.reset();
    excel.standIn.faults.refuseAction("Range.Formulas =", "AccessDenied");
    const report = await tried({});
    expect(report.steps.map(({ title }) => title)).toEqual([makePeriod.title, "remove all traces"]);
    expect(differencesOf(report)).toMatchObject([
      { member: "Range.formulas", expected: "done", actual: "AccessDenied" },
    ]);
    excel.standIn.faults.clear();
    isUntouched();
  });

  it("ends between two steps when it is cancelled, and leaves no trace", async () => {
    excel.reset();
    let asked = 0;
    const report = await tried({ isCancelled: () => (asked += 1) > 1 });
    expect(report.isCancelled).toBe(true);
    expect(report.steps.map(({ title }) => title)).toEqual([makePeriod.title, "remove all traces"]);
    isUntouched();
  });
});

describe("A workbook", () => {
  const usual = { schemeId: policy, language: "zh-CN", month: trialMonth } as const;

  it("that holds a period is left alone", async () => {
    excel.reset();
    expect(await whyNot()).toBeNull();
    await must(actions.samplePeriod(usual, silent));
    const before = sheets();
    expect(await whyNot()).toMatch(/holds a period/);
    expect(sheets()).toEqual(before);
  });

  it("is cleared of what a trial left that was broken off", async () => {
    excel.reset();
    await must(actions.samplePeriod({ ...usual, sheets: trialSheets("zh-CN") }, silent));
    expect(await whyNot()).toBeNull();
    isUntouched();
  });

  it("may be recorded only while there is nothing of its user's in it", async () => {
    excel.reset();
    expect(await isBlank()).toBe(true);
    await excel.user.type("Sheet1!B2", "样例");
    expect(await isBlank()).toBe(false);
  });
});

test("What is left behind is named, and what is gone is counted, because its names are the user's", () => {
  const before = { active: "1", sheets: [{ id: "1", name: "工资" }], tables: [], names: ["部门"] };
  const after = { active: "2", sheets: [{ id: "2", name: "试 规则" }], tables: ["tblScore"], names: [] };
  expect(traces(before, before)).toEqual([]);
  expect(traces(before, after).map(({ member, actual }) => [member, actual])).toEqual([
    ["Workbook.worksheets", "试 规则, 1 gone"],
    ["Workbook.tables", "tblScore"],
    ["Workbook.names", "1 gone"],
  ]);
});

describe("What an action says of itself is a difference", () => {
  const issues: readonly (readonly [Issue, Partial<Found>])[] = [
    [
      { code: "notSetUp", part: "print", sheets: ["规则"], excelCode: "NotImplemented", place: "PageLayout.zoom" },
      { sheet: "规则", member: "PageLayout.zoom", expected: "done", actual: "NotImplemented" },
    ],
    [
      { code: "readBackDiffers", sheet: "规则", cells: [{ address: "B9", written: "1", read: "2" }] },
      { sheet: "规则", at: "B9", member: "Range.formulas", expected: "1", actual: "2" },
    ],
    [
      { code: "excelRefused", excelCode: "AccessDenied", reason: "样例甲 darf nicht", place: "Range.formulas" },
      { sheet: "", member: "Range.formulas", expected: "done", actual: "AccessDenied" },
    ],
  ];

  test.each(issues)("%j", (issue, difference) => {
    expect(foundIn(issue)).toMatchObject([difference]);
    expect(JSON.stringify(foundIn(issue))).not.toContain("样例甲");
  });

  it("told once for many places", () => {
    const one = { sheet: "规则", member: "Range.formulas", expected: "1", actual: "2" };
    expect(
      grouped("step", [
        { ...one, at: "A1" },
        { ...one, at: "A2" },
      ]),
    ).toEqual([{ step: "step", ...one, at: "A1", count: 2 }]);
  });
});
