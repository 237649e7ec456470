import { schemeById } from "../../../src/schemes";
import { findAreas } from "../../../src/sheets/adopt/findAreas";
import { propose } from "../../../src/sheets/adopt/propose";
import type { SheetGrid } from "../../../src/sheets/kit/grid";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { gridOf } from "./gridOf";

interface Asked {
  scheme?: string;
  period?: string;
}

/** Everything found, in lines: who, who is nobody, and each column with its meaning. */
function told(grids: readonly SheetGrid[], { scheme: id, period }: Asked = {}): string[][] {
  const scheme = id === undefined ? null : (schemeById(id) ?? null);
  return findAreas(grids, period ?? null).map((area) => {
    const proposals = propose(area, scheme);
    return [
      `${area.layout} ${area.view.name} ${area.onSheet.header.map((row) => row + 1).join("-")}`,
      area.people
        .map(({ row, number, name }) => `${area.view.address(row, area.head.person)} ${number} ${name}`)
        .join(", "),
      area.leftOut.map(({ row, why }) => `${row + 1} ${why}`).join(", "),
      ...area.columns.map(({ heading, full }, nth) => {
        const { means, sure } = proposals[nth] ?? { means: { kind: "none" }, sure: false };
        const meaning = "id" in means && means.id !== undefined ? `${means.kind} ${means.id}` : means.kind;
        return `${heading}${full === null ? "" : ` [${full}]`} = ${meaning}${sure ? "" : "?"}`;
      }),
    ];
  });
}

const rowPerPerson: CellValue[][] = [
  ["客服部10月份绩效考核评分表"],
  ["序号", "工号", "姓名", "服务质量（40分）", "", "工作效率（20分）", "加减分", "总分", "等级", "绩效奖金", "备注"],
  ["", "", "", "通话质量(20)", "投诉(20)", "接听量(20)"],
  [1, "K001", "样例甲", 18, 20, "９", 0, "=SUM(D4:G4)", '=IF(H4>=50,"A","B")', '=IF(I4="A",500,300)', ""],
  [2, "K002", "样例乙", 17, "优", 8, -2, "=SUM(D5:G5)", '=IF(H5>=50,"A","B")', '=IF(I5="A",500,300)', "迟到"],
  ["一组小计", "", "", "=AVERAGE(D4:D5)"],
  [3, "K003", "样例 丙", 22, 20, "10分", 1, "=SUM(D7:G7)", '=IF(H7>=50,"A","B")', '=IF(I7="A",500,300)', ""],
  ["合计", "", "", "=SUM(D4:D7)"],
  [],
  ["部门主管签字：", "", "", "", "人力资源部：", "", "", "日期："],
];
const merges = ["A1:K1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "G2:G3", "H2:H3", "I2:I3", "J2:J3", "K2:K3"];

test("A row for each person under two rows of headings", () => {
  expect(told([gridOf(rowPerPerson, { merges })])).toEqual([
    [
      "rowPerPerson Sheet1 2-3",
      "C4 K001 样例甲, C5 K002 样例乙, C7 K003 样例 丙",
      "6 subtotal, 8 total, 10 signature",
      "序号 = none",
      "工号 = number",
      "姓名 = name",
      "服务质量（40分） › 通话质量(20) [20] = mark",
      "服务质量（40分） › 投诉(20) [20] = mark",
      "工作效率（20分） › 接听量(20) [20] = mark",
      "加减分 = mark",
      "总分 = result total",
      "等级 = result grade",
      "绩效奖金 = result pay",
      "备注 = remark",
    ],
  ]);
});

test("A heading with full marks is never a count, and only marks of an item with the same full marks", () => {
  const [lines = []] = told([gridOf(rowPerPerson, { merges })], { scheme: "000" });
  expect(lines.slice(6, 10)).toEqual([
    "服务质量（40分） › 通话质量(20) [20] = mark call_quality",
    "服务质量（40分） › 投诉(20) [20] = none?",
    "工作效率（20分） › 接听量(20) [20] = none?",
    "加减分 = none?",
  ]);
});

const flat = gridOf([
  ["姓名", "部门", "质量", "质量权重", "效率", "效率权重", "加减分", "月份"],
  ["样例甲", "客服", 90, 0.4, 85, 0.6, "", "2026-10"],
  ["样例乙", "客服", 80, 0.4, 95, 0.6, 5, "2026年10月"],
  ["样例甲", "客服", 70, 0.4, 85, 0.6, "", 202609],
]);

test.each<[string, string, string]>([
  ["2026-10", "A2  样例甲, A3  样例乙", "4 otherMonth"],
  ["2026-09", "A4  样例甲", "2 otherMonth, 3 otherMonth"],
])("Months that stand below each other: %s is chosen, the others are left out", (period, people, leftOut) => {
  const [lines = []] = told([flat], { period });
  expect(lines.slice(0, 3)).toEqual(["flatWithMonths Sheet1 1-1", people, leftOut]);
  expect(lines.slice(5, 9)).toEqual(["质量 = mark?", "质量权重 = none", "效率 = mark?", "效率权重 = none"]);
});

test("A printed form in parts, its labels beside and inside cells", () => {
  const form = gridOf(
    [
      ["绩效考核表"],
      ["部门：客服部", "", "姓名：样例甲", "", "月份：2026年10月"],
      ["二、关键业绩考评"],
      ["项  目", "权重", "考核\n指标", "权重分解\n（100%）", "考核标准", "直属上级评分"],
      ["关键业绩", 0.7, "通话质量", 0.5, "每错一处扣2分", 90],
      ["", "", "投诉处理", 0.5, "超时每次扣5分", 80],
      ["三、行为价值观"],
      ["项  目", "权重", "价值观", "", "具体事项", "综合评分"],
      ["行为价值观", 0.3, "客户第一", "", "", 100],
      ["本人签字：                    日期：", "", "", "直属上级签字："],
    ],
    { merges: ["A5:A6", "B5:B6"] },
  );
  const [area] = findAreas([form], null);
  expect(area?.columns.filter(({ weight }) => weight !== null).map(({ path, weight }) => [...path, weight])).toEqual([
    ["关键业绩", "通话质量", 0.35],
    ["关键业绩", "投诉处理", 0.35],
    ["行为价值观", "客户第一", 0.3],
  ]);
  expect([area?.layout, area?.people[0]?.name, area?.month]).toEqual(["printedForm", "样例甲", "2026-10"]);
});

test("Items go down and people stand beside each other", () => {
  const grid = gridOf(
    [
      ["10月客服考核"],
      ["考核项目", "权重", "满分", "样例甲", "样例乙"],
      ["通话质量", 0.4, 40, 35, 36],
      ["响应及时", 0.6, 60, 28, 25],
      ["总分", "", "", "=SUM(D3:D4)", "=SUM(E3:E4)"],
      ["签字：", "", "", "", ""],
    ],
    { merges: ["A1:E1"], results: { D5: 63, E5: 61 } },
  );
  expect(told([grid])).toEqual([
    [
      "itemsInRows Sheet1 2-2",
      "D2  样例甲, E2  样例乙",
      "",
      "考核项目 = name?",
      "通话质量 [40] = mark",
      "响应及时 [60] = mark",
      "总分 = result total",
    ],
  ]);
});

test("Lists beside each other and below each other are lists of their own", () => {
  const beside = gridOf([
    ["在职", "", "", "", "离职"],
    ["序号", "工号", "姓名", "", "序号", "工号", "姓名"],
    [1, "K001", "样例甲", "", 1, "K009", "样例丁"],
    [2, "K002", "样例乙"],
  ]);
  const below = gridOf([
    ["2026年9月"],
    ["姓名", "质量(60)"],
    ["样例甲", 50],
    [],
    ["2026年10月"],
    ["姓名", "质量(60)"],
    ["样例甲", 58],
  ]);
  expect(told([beside]).map(([, people]) => people)).toEqual(["C3 K001 样例甲, C4 K002 样例乙", "G3 K009 样例丁"]);
  expect(told([below], { period: "2026-10" }).map(([, people]) => people)).toEqual(["A7  样例甲", "A3  样例甲"]);
});

test.each<[string, CellValue[][], string[]]>([
  [
    "English headings",
    [
      ["Customer Service Scorecard - Oct 2026"],
      ["No.", "Employee ID", "Name", "Call quality (20)", "Total", "Grade", "Bonus", "Remarks"],
      [1, "E001", "Amy Chen", 18, 18, "A", 500, ""],
      ["", "", "Average", 18, 18],
      ["Approved by:"],
    ],
    [
      "4 average, 5 signature",
      "none",
      "number",
      "name",
      "mark call_quality",
      "result total",
      "result grade",
      "result pay",
      "remark",
    ],
  ],
  [
    "traditional Chinese headings",
    [
      ["序號", "員工編號", "姓名", "通話品質(20)", "工作態度（20分）", "總分", "等級", "獎金", "備註"],
      [1, "A01", "範例甲", 18, 19, 37, "A", 500, ""],
      ["合計", "", "", 18, 19, 37],
      ["主管簽名："],
    ],
    [
      "3 total, 4 signature",
      "none",
      "number",
      "name",
      "mark call_quality",
      "mark attitude",
      "result total",
      "result grade",
      "result pay",
      "remark",
    ],
  ],
  [
    "a row of full marks, and headings that come again on the next page",
    [
      ["姓名", "通话质量", "工作态度", "总分"],
      ["满分", 20, 20, 40],
      ["样例甲", 18, 19, 37],
      ["姓名", "通话质量", "工作态度", "总分"],
      ["样例乙", 17, 19, 36],
    ],
    ["4 repeatedHeading", "name", "mark call_quality", "mark attitude", "result total"],
  ],
  [
    "other full marks than the policy's",
    [
      ["姓名", "通话质量(30)", "总分"],
      ["样例甲", 18, 18],
    ],
    ["", "name", "none", "result total"],
  ],
  [
    "marks out of a hundred with a weight, where the policy's are out of twenty",
    [
      ["姓名", "通话质量", "通话质量权重", "总分"],
      ["样例甲", 18, 0.4, 18],
    ],
    ["", "name", "none", "none", "result total"],
  ],
  [
    "a unit that is another one",
    [
      ["姓名", "个人工作日(小时)", "个人接听量(通)"],
      ["样例甲", 20, 300],
    ],
    ["", "name", "none", "input personal_calls"],
  ],
])("%s", (_, rows, expected) => {
  const [[, , leftOut, ...columns] = []] = told([gridOf(rows)], { scheme: "000" });
  expect([leftOut, ...columns.map((line) => line.replace(/^.* = /, "").replace("?", ""))]).toEqual(expected);
});
