import { actions } from "../../src/actions/excelActions";
import { must, silent } from "../actions/support";
import { type Doubts, usualDoubts } from "../standin/rules/doubts";
import { type RunningExcel, startExcel } from "../support/excel";
import { whyNot } from "./mayBegin";
import { trialMonth, trialSheets } from "./period";
import type { Step } from "./step";
import { makePeriod, readBackPeriod } from "./steps/makePeriod";
import { inventoryNow, isBlank } from "./traces";
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

  const others: readonly { what: string; doubts: Partial<Doubts>; member: string; expected: RegExp; actual: RegExp }[] =
    [
      {
        ...{ what: "another spelling of formulas", doubts: { ownTable: "kept" }, member: "Range.formulas" },
        ...{ expected: /^=.*[^e]\[@/, actual: /^=.*tblScore\[@/ },
      },
      {
        ...{ what: "a missing printer", doubts: { printer: "missing" }, member: "PageLayout." },
        ...{ expected: /^done$/, actual: /./ },
      },
    ];

  test.each(others)("lists $what with the member and both values", async ({ doubts, member, expected, actual }) => {
    excel.reset({ doubts });
    const found = differencesOf(await tried({ chosen: [makePeriod, readBackPeriod] }));
    const told = found.filter((one) => one.member.startsWith(member));
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]?.expected).toMatch(expected);
    expect(told[0]?.actual).toMatch(actual);
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
