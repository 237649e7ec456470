import { actions } from "../../src/actions/excelActions";
import { type RunningExcel, startExcel } from "../support/excel";
import { source } from "./adoptedScene";
import { must, sampleRequest, silent, today } from "./support";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());
beforeEach(() => excel.reset());

/** A table under a merged heading, with a hidden row and column, a percentage and a sheet nobody sees. */
const asPeopleMakeThem = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "十月";
    sheet.getRange("B2:D2").values = [["服务", "", "总分"]];
    sheet.getRange("B2:C2").merge();
    sheet.getRange("A3:D4").values = [
      ["姓名", "通话质量", "接通率", ""],
      ["样例甲", 18, 0.95, ""],
    ];
    sheet.getRange("D4").formulas = [["=B4*2"]];
    sheet.getRange("C4").numberFormat = [["0.0%"]];
    sheet.getRange("C:C").columnHidden = true;
    sheet.getRange("4:4").rowHidden = true;
    context.workbook.worksheets.add("等级表").getRange("A1").values = [["等级"]];
    context.workbook.worksheets.getItem("等级表").visibility = "Hidden";
    await context.sync();
  });

test("Sheets are read as somebody made them, from the first cell on: values, formulas, formats, merged areas and what is hidden", async () => {
  await asPeopleMakeThem();
  const { grids, hidden, tooLarge } = await must(actions.readTables());
  const [sheet, other] = grids;
  expect(sheet).toMatchObject({
    name: "十月",
    values: [
      ["", "", "", ""],
      ["", "服务", "", "总分"],
      ["姓名", "通话质量", "接通率", ""],
      ["样例甲", 18, 0.95, 36],
    ],
    merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
    hiddenRows: [3],
    hiddenColumns: [2],
  });
  expect(sheet?.formulas[3]).toEqual(["样例甲", 18, 0.95, "=B4*2"]);
  expect(sheet?.formats[3]).toEqual(["", "", "0.0%", ""]);
  expect(other).toMatchObject({ name: "等级表", values: [["等级"]], merges: [] });
  expect([hidden, tooLarge]).toEqual([["等级表"], []]);
});

test("A sheet with more cells than an evaluation has is named and not read", async () => {
  await excel.user.type("A1", "姓名");
  await excel.user.type("CV1001", "末尾");
  expect(await must(actions.readTables())).toEqual({ grids: [], hidden: [], tooLarge: ["Sheet1"], adopted: null });
});

test("The add-in's own sheets are left out", async () => {
  await excel.user.type("A1", "姓名");
  await must(actions.samplePeriod(sampleRequest, silent));
  const { grids } = await must(actions.readTables());
  expect(grids.map(({ name }) => name)).toEqual(["Sheet1"]);
  // Where 评分表 is evaluated, no table of theirs has a meaning to change.
  expect(await actions.remapTable(source, today)).toMatchObject({ ok: false, issues: [{ code: "notAdopted" }] });
});
