import type { NewPeriod } from "../../src/actions/actions";
import type { PolicyEdit } from "../../src/actions/applyPolicy";
import type { RecordRequest } from "../../src/actions/importRecords";
import { actions } from "../../src/actions/excelActions";
import { type Period, periodOf } from "../../src/domain/time/period";
import { schemeById } from "../../src/schemes";
import type { CellValue } from "../../src/sheets/kit/plan";
import { serialOf } from "../../src/sheets/kit/serialDay";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(async () => {
  await excel.close();
});

const usual = { language: "zh-CN", department: "客服部", rows: 3 } as const;

async function made(request: Pick<NewPeriod, "schemeId" | "month" | "periodLength">) {
  excel.reset();
  await must(actions.newPeriod({ ...usual, ...request }, today, silent));
  await excel.standIn.settled();
  const evaluated = await must(actions.readOpenPeriod(today));
  if (!evaluated) throw new Error("There is no month.");
  return evaluated;
}

describe("A new workbook", () => {
  test.each<[Pick<NewPeriod, "schemeId" | "month" | "periodLength">, Period]>([
    [
      { schemeId: "001", month: "2026-09" },
      { length: "quarter", month: "2026-09" },
    ],
    [
      { schemeId: "001", month: "2026-09", periodLength: "month" },
      { length: "month", month: "2026-09" },
    ],
    [
      { schemeId: "003E", month: "2026-06", periodLength: "half" },
      { length: "half", month: "2026-06" },
    ],
    [
      { schemeId: "003C", month: "2025-12", periodLength: "year" },
      { length: "year", month: "2025-12" },
    ],
    [
      { schemeId: "004DQNJ-Y", month: "2025-08" },
      { length: "year", month: "2025-12" },
    ],
  ])("of %j evaluates %j", async (request, period) => {
    const { state } = await made(request);
    expect(periodOf(state)).toEqual(period);
    expect(state.month).toBe(period.month);
    expect(await actions.newPeriod({ ...usual, ...request }, today, silent)).toEqual({
      ok: false,
      issues: [{ code: "periodExists", period }],
    });
  });

  test("is not begun over one whose record cannot be read, which is said", async () => {
    await made({ schemeId: "001", month: "2026-09" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("_KPI").getRange("A1:B40").clear();
      await context.sync();
    });
    expect(await actions.newPeriod({ ...usual, schemeId: "001", month: "2026-10" }, today, silent)).toMatchObject({
      ok: false,
      issues: [{ code: "stateUnreadable" }],
    });
    expect(excel.standIn.grid.sheets().map(({ name }) => name)).toContain("_KPI");
  });

  test("remembers no length that is the policy's own", async () => {
    expect((await made({ schemeId: "001", month: "2026-09", periodLength: "quarter" })).state).not.toHaveProperty(
      "periodLength",
    );
  });
});

test("A period is not begun under a policy whose names are too long for a formula", async () => {
  const scheme = schemeById("002");
  if (!scheme) throw new Error("002 is shipped");
  const long = (text: string): string => text.padEnd(60, "长");
  const inputs = scheme.inputs.map((input) => ({
    ...input,
    short: { ...input.short, "zh-CN": long(input.short["zh-CN"]) },
  }));
  excel.reset();
  const request = { ...usual, schemeId: "own", month: "2026-09", policy: { ...scheme, inputs } };
  const result = await actions.newPeriod(request, today, silent);
  expect(result).toMatchObject({ ok: false, issues: [{ code: "formulaTooLong", sheet: "评分表", limit: 8192 }] });
  expect(await must(actions.readOpenPeriod(today))).toBeNull();
});

test("A change of the policy within the quarter holds at once, one from the next quarter on waits", async () => {
  await made({ schemeId: "001", month: "2026-09" });
  const change = (was: number, now: number, from: string): PolicyEdit => ({
    changes: [{ path: "bands.2.from", was, now }],
    from,
    by: "样例人事",
  });
  const { from } = schemeById("001")?.bands[2] ?? { from: NaN };
  await must(actions.applyPolicy(change(from, from + 1, "2026-07"), today));
  await excel.standIn.settled();
  await must(actions.applyPolicy(change(from + 1, from + 2, "2026-10"), today));
  const evaluated = await must(actions.readOpenPeriod(today));
  expect(evaluated?.scheme.bands[2]?.from).toBe(from + 1);
  expect(evaluated?.state.policyLog).toMatchObject([{ from: "2026-07" }]);
  expect(evaluated?.state.pending).toMatchObject([{ from: "2026-10" }]);
});

test("Records of a whole year are counted by day in a workbook of the year", async () => {
  await made({ schemeId: "000", month: "2026-12", periodLength: "year" });
  await must(actions.addPeople([{ number: "K101", name: "样例甲" }]));
  const days = ["2025-12-31", "2026-01-01", "2026-01-01", "2026-02-28", "2026-12-31", "2027-01-01"];
  const records: CellValue[][] = days.map((day, nth) => ["K101", (serialOf(day) ?? 0) + 0.3 + nth / 100]);
  await excel.user.type("Sheet1!A1", [["工号", "时间"], ...records]);
  const [source] = await must(actions.findRecords());
  if (!source) throw new Error("No records were found.");
  const recipe: RecordRequest["recipe"] = {
    columns: [
      { header: "工号", role: "number", unit: "one", blanks: [] },
      { header: "时间", role: "date", unit: "one", blanks: [] },
    ],
    targets: [
      { input: "personal_calls", aggregate: { kind: "count", where: null } },
      { input: "personal_workdays", aggregate: { kind: "days", where: null } },
    ],
  };
  await must(actions.importRecords({ source, recipe, tidy: false, replacesTyped: true }, today));
  await excel.standIn.settled();
  const evaluated = await must(actions.readOpenPeriod(today));
  expect(evaluated?.people[0]?.inputs).toMatchObject({ personal_calls: 4, personal_workdays: 3 });
});
