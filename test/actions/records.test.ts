import type { RecordRequest } from "../../src/actions/importRecords";
import type { FollowedPeriod } from "../../src/actions/actions";
import { actions } from "../../src/actions/excelActions";
import type { CellValue } from "../../src/sheets/kit/plan";
import { proposeRecords } from "../../src/sheets/lists/proposeRecords";
import { recordColumns } from "../../src/sheets/lists/recordColumns";
import { guessColumns } from "../../src/sheets/records/guessColumns";
import type { RecordSource } from "../../src/sheets/records/recordTable";
import { suggestTargets } from "../../src/sheets/records/suggestTargets";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today, sampleRequest } from "./support";

let excel: RunningExcel;

const month = async (): Promise<FollowedPeriod> => {
  const found = await must(actions.readOpenPeriod(today));
  if (!found) throw new Error("There is no month.");
  return found;
};

/** Serial number of a day of October 2026. */
const october = (day: number, part = 0.4): number => 46_295 + day + part;

/** Two people of the sample month; the system that wrote this knows names only. */
const calls: readonly (readonly CellValue[])[] = [
  ["呼入记录", "", "", "", ""],
  ["流水号", "坐席", "来电时间", "是否接通", "等待(秒)"],
  ["T-1", "张甲一", october(1), "是", 8],
  ["T-2", "张甲一", october(1, 0.6), "否", ""],
  ["T-3", "张甲一", "2026/10/02 下午 3:12", "是", "１２"],
  ["T-4", "李乙二 ", october(5), "是", 30],
  ["T-5", "李乙二", 46_295, "是", 5],
  ["T-6", "样例外人", october(7), "是", 9],
];

const request = async (source: RecordSource, change: Partial<RecordRequest> = {}): Promise<RecordRequest> => {
  const { table } = await must(actions.readRecords(source));
  const { people, scheme } = await month();
  const columns = guessColumns(table.headers, table.rows, people);
  return {
    source: table,
    recipe: { columns, targets: suggestTargets(scheme.inputs, columns, table) },
    tidy: true,
    replacesTyped: false,
    ...change,
  };
};

const source = async (): Promise<RecordSource> => {
  const [found] = await must(actions.findRecords());
  if (!found) throw new Error("No records were found.");
  return found;
};

/** Cells of the columns for calls and workdays in the rows of the first three people. */
const columnsOf = async (): Promise<{ calls: CellValue[]; days: CellValue[] }> => {
  await excel.standIn.settled();
  const [headers = []] = excel.values("评分表!A7:AZ7");
  const at = (header: string): number => headers.indexOf(header);
  const rows = excel.values("评分表!A8:AZ10");
  return {
    calls: rows.map((row) => row[at("个人接听量")] ?? ""),
    days: rows.map((row) => row[at("个人工作日")] ?? ""),
  };
};

const calculates = async (mode: "Manual" | "Automatic"): Promise<void> => {
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = mode;
    await context.sync();
  });
};

const tables = () => excel.standIn.grid.tables().map(({ name }) => name);

beforeAll(async () => {
  excel = await startExcel();
  await must(actions.samplePeriod(sampleRequest, silent));
}, 300_000);

afterAll(async () => {
  await excel.close();
});

describe("Records pasted from another system", () => {
  jest.setTimeout(300_000);

  it("are none while no sheet but the month's own holds a list", async () => {
    expect(await must(actions.findRecords())).toEqual([]);
  });

  it("are found in plain cells below a title, with a meaning for each column", async () => {
    await excel.user.type("Sheet1!B2", calls);
    const found = await source();
    expect(found).toEqual({
      sheet: "Sheet1",
      table: null,
      area: { row: 2, column: 1, rows: 7, columns: 5 },
      headers: ["流水号", "坐席", "来电时间", "是否接通", "等待(秒)"],
    });
    const { recipe } = await request(found);
    expect(recipe.columns.map(({ role }) => role)).toEqual(["id", "name", "date", "answered", "response"]);
    expect(recipe.targets.map(({ input, aggregate }) => [input, aggregate.kind])).toEqual([
      ["personal_calls", "count"],
      ["personal_workdays", "days"],
    ]);
  });

  it("leave typed figures alone unless they are to be replaced", async () => {
    const before = await columnsOf();
    const done = await must(actions.importRecords(await request(await source()), today));
    expect(done).toMatchObject({ table: "tblRecords", tidied: 3 });
    expect(done.kept).toBeGreaterThan(0);
    expect((await columnsOf()).calls).toEqual(before.calls);
  });

  it("have become an Excel table with real dates and numbers, and nothing else of them has changed", () => {
    expect(tables()).toContain("tblRecords");
    expect(excel.values("Sheet1!B3:F9")).toEqual([
      calls[1],
      calls[2],
      calls[3],
      ["T-3", "张甲一", expect.closeTo(october(2, 15.2 / 24), 6), "是", 12],
      ["T-4", "李乙二", october(5), "是", 30],
      calls[6],
      calls[7],
    ]);
  });

  it("fill the inputs of people as formulas once typed figures may go, and the month still reads without complaint of them", async () => {
    await must(actions.importRecords(await request(await source(), { replacesTyped: true }), today));
    expect(await columnsOf()).toEqual({ calls: [2, 1, ""], days: [2, 1, ""] });
    const { findings, state, people } = await month();
    expect(state.records?.map(({ table }) => table)).toEqual(["tblRecords"]);
    expect(people[0]?.inputs).toMatchObject({ personal_calls: 2, personal_workdays: 2 });
    expect(findings.filter(({ issue }) => issue.code === "formulaReplaced")).toEqual([]);
  });

  it("are counted along when more of them are pasted below; a date that cannot be read leaves the person blank", async () => {
    await excel.user.type("Sheet1!B10", [
      ["T-7", "张甲一", october(9), "是", 3],
      ["T-8", "李乙二", "待补", "是", 3],
    ]);
    expect(await columnsOf()).toEqual({ calls: [3, "", ""], days: [3, "", ""] });
  });

  it("are counted once that is asked for where Excel calculates by hand, and until then the period says so", async () => {
    expect((await month()).seen.raw.isCalculatedByHand).toBe(false);
    await calculates("Manual");
    await excel.user.type("Sheet1!B12", [["T-9", "张甲一", october(12), "是", 3]]);
    expect((await columnsOf()).calls).toEqual([3, "", ""]);
    expect((await month()).seen.raw.isCalculatedByHand).toBe(true);
    await must(actions.calculateNow());
    expect((await columnsOf()).calls).toEqual([4, "", ""]);
  });

  it("can be left behind: the figures stay as if typed, those of today where Excel calculates by hand", async () => {
    await excel.user.type("Sheet1!B13", [["T-10", "张甲一", october(13), "是", 3]]);
    expect((await columnsOf()).calls).toEqual([4, "", ""]);
    expect((await must(actions.freezeRecords())).cells).toBeGreaterThan(0);
    expect((await columnsOf()).calls).toEqual([5, "", ""]);
    await calculates("Automatic");
    expect(
      excel
        .formulas("评分表!G8:H9")
        .flat()
        .some((cell) => String(cell).startsWith("=")),
    ).toBe(false);
    expect((await month()).state.records).toHaveLength(1);
  });

  it("are not counted when headings changed since they were shown", async () => {
    const asked = await request(await source());
    await excel.user.type("Sheet1!C3", "客服");
    expect(await actions.importRecords(asked, today)).toMatchObject({
      issues: [{ code: "cellChanged", sheet: "Sheet1", address: "C3", read: "客服" }],
    });
  });

  it.each([
    ["the table is named", "Table.Name ="],
    ["the formulas are written", "Range.Formulas ="],
  ])("leave the workbook as it was when Excel refuses as %s", async (_, failing) => {
    if (!excel.standIn.grid.sheets().some(({ name }) => name === "另一份")) excel.standIn.grid.addSheet("另一份");
    await excel.user.type("另一份!A1", [
      ["坐席", "日期", "是否接通"],
      ["张甲一", "2026年10月3日", "是"],
    ]);
    const other = (await must(actions.findRecords())).find(({ sheet }) => sheet === "另一份");
    if (!other) throw new Error("The second list was not found.");
    const asked = await request(other, { replacesTyped: true });
    const before = [await columnsOf(), excel.formulas("另一份!A1:C3"), tables()];
    excel.standIn.faults.failAction(failing);
    expect((await actions.importRecords(asked, today)).ok).toBe(false);
    expect([await columnsOf(), excel.formulas("另一份!A1:C3"), tables()]).toEqual(before);
  });

  it("with headings of two rows are taken as they stand, and keep their own words", async () => {
    excel.standIn.grid.addSheet("月报");
    await excel.user.type("月报!A1", [
      ["考勤月报", "", ""],
      ["姓名", "异常统计", ""],
      ["", "迟到早退(次)", "缺卡(次)"],
      ["李乙二", 3, 1],
    ]);
    const found = (await must(actions.findRecords())).find(({ sheet }) => sheet === "月报");
    expect(found).toMatchObject({ headings: 2, headers: ["姓名", "异常统计 › 迟到早退(次)", "异常统计 › 缺卡(次)"] });
    if (!found) throw new Error("Not found");
    const { table, formats } = await must(actions.readRecords(found));
    const { people, scheme } = await month();
    const columns = recordColumns(table, formats, people);
    const targets = proposeRecords(scheme, columns, table, formats).flatMap(({ input, aggregate, open }) =>
      aggregate && open === null ? [{ input, aggregate }] : [],
    );
    expect(targets).toEqual([
      { input: "late_early", aggregate: { kind: "value", column: "异常统计 › 迟到早退(次)", where: null } },
    ]);
    const recipe = { columns, targets };
    await must(actions.importRecords({ source: table, recipe, tidy: true, replacesTyped: true }, today));
    expect(excel.values("月报!A3:C3")).toEqual([["姓名", "迟到早退(次)", "缺卡(次)"]]);
    expect((await month()).people.find(({ name }) => name === "李乙二")?.inputs?.["late_early"]).toBe(3);
  });
});
