import type { AdoptOrder } from "../../src/actions/actions";
import type { AdoptedSource } from "../../src/sheets/book/adoptedSource";
import type { Mapping } from "../../src/sheets/book/mapping";

type Cell = string | number;

/** A table as people make them: two rows of headings, a blank column, a subtotal, words and slips among the marks. */
const rows: readonly (readonly Cell[])[] = [
  ["客服部10月份绩效考核评分表"],
  ["序号", "工号", "姓名", "服务（40分）", "", "", "效率与态度（60分）", "", "总分", "等级", "备注"],
  ["", "", "", "通话质量(20)", "人均效能(20)", "", "工作效率(40)", "工作态度(20)"],
  [1, "K001", "样例甲", 18, 20, "", 36, 18, "=SUM(D4:H4)", '=IF(I4>=90,"A","B")', ""],
  [2, "K002", "样例乙", 17, "优", "", 38, "９", "=SUM(D5:H5)", '=IF(I5>=90,"A","B")', "迟到"],
  ["一组小计", "", "", "=AVERAGE(D4:D5)"],
  [3, "K003", "样例 丙", 22, 20, "", "30分", 16, "=SUM(D7:H7)", '=IF(I7>=90,"A","B")', ""],
  [4, "K004", "样例丁", 12, 11, "", 20, "", "=SUM(D8:H8)", '=IF(I8>=90,"A","B")', ""],
  ["合计", "", "", "=SUM(D4:D8)"],
  [],
  ["部门主管签字：", "", "", "", "", "", "人力资源部："],
];
const merges = ["A1:K1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "G2:H2", "I2:I3", "J2:J3", "K2:K3"];

/** Types it on the first sheet, under a name that Excel has to quote. */
export const typeTable = (name = "10月 考核"): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = name;
    rows.forEach((cells, at) => {
      if (cells.length > 0) sheet.getRangeByIndexes(at, 0, 1, cells.length).formulas = [[...cells]];
    });
    for (const area of merges) sheet.getRange(area).merge();
    sheet.getRange("A2:K3").format.fill.color = "#DDEBF7";
    sheet.getRange("D4:E8").numberFormat = Array.from({ length: 5 }, () => ["0.0", "0.0"]);
    await context.sync();
  });

const marked = (heading: string, id: string): Mapping["columns"][number] => ({ heading, means: { kind: "mark", id } });

export const source: AdoptedSource = {
  everybody: { exec_refuse: false },
  mapping: {
    sheet: "10月 考核",
    columns: [
      { heading: "工号", means: { kind: "number" } },
      { heading: "姓名", means: { kind: "name" } },
      marked("服务（40分） › 通话质量(20)", "call_quality"),
      { ...marked("服务（40分） › 人均效能(20)", "productivity"), words: { 优: 20 } },
      marked("效率与态度（60分） › 工作效率(40)", "efficiency"),
      marked("效率与态度（60分） › 工作态度(20)", "attitude"),
      { heading: "总分", means: { kind: "result", id: "total" } },
      { heading: "等级", means: { kind: "result", id: "grade" } },
      { heading: "备注", means: { kind: "remark" } },
      { heading: "序号", means: { kind: "none" } },
    ],
  },
};

export const order: AdoptOrder = {
  schemeId: "000",
  language: "zh-CN",
  department: "客服部",
  month: "2026-10",
  source,
};

/** Everything a user would see of a sheet: what was typed, how it looks, what is merged. */
export const pictureOf = (name: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1:N14").load("formulas,numberFormat");
    const looks = range.getCellProperties({ format: { fill: { color: true }, protection: true } });
    const merged = range.getMergedAreasOrNullObject().load("areas/items/address");
    await context.sync();
    const merges = merged.isNullObject ? [] : merged.areas.items.map(({ address }) => address);
    return { formulas: range.formulas, formats: range.numberFormat, looks: looks.value, merges: merges.sort() };
  });
