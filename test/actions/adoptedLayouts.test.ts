import { actions } from "../../src/actions/excelActions";
import type { AdoptOrder } from "../../src/actions/actions";
import { findAreas } from "../../src/sheets/adopt/findAreas";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { draftOf } from "../../src/taskpane/compare/draft";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today } from "./support";
import { there } from "./writing";

type Cell = string | number;
type Sheets = Readonly<Record<string, { rows: readonly (readonly Cell[])[]; merges?: readonly string[] }>>;

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());

const typeSheets = (sheets: Sheets): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    Object.entries(sheets).forEach(([name, { rows, merges = [] }], nth) => {
      const sheet = nth === 0 ? worksheets.getItem("Sheet1") : worksheets.add(name);
      sheet.name = name;
      rows.forEach((cells, row) => {
        if (cells.length > 0) sheet.getRangeByIndexes(row, 0, 1, cells.length).formulas = [[...cells]];
      });
      for (const area of merges) sheet.getRange(area).merge();
    });
    await context.sync();
  });

/** As the pane does it: the likeliest table, with the policy that its headings draft. */
async function adopt(): Promise<void> {
  const tables = await must(actions.readTables());
  const area = there(findAreas(tables.grids, "2026-10")[0]);
  const draft = there(draftOf(area, tables));
  const columns = draft.columns.map(({ mapped }) => mapped);
  const order: AdoptOrder = {
    schemeId: draft.scheme.id,
    policy: draft.scheme,
    language: "zh-CN",
    department: "客服部",
    month: "2026-10",
    source: { mapping: { sheet: area.view.name, columns } },
  };
  await must(actions.adoptTable(order, today, silent));
}

const read = async (): Promise<EvaluatedPeriod> => there(await must(actions.readOpenPeriod(today)));

const told = ({ findings }: EvaluatedPeriod): string[] =>
  findings.flatMap(({ severity, issue, at }) =>
    severity === "notice" && issue.code === "notFromSource"
      ? []
      : [`${issue.code} ${at?.sheet ?? ""}!${at?.address ?? ""}`],
  );

const totals = ({ people }: EvaluatedPeriod): unknown[] =>
  people.map(({ name, at, evaluation }) => [
    name,
    `${at?.sheet ?? ""}!${at?.address ?? ""}`,
    evaluation?.total ?? null,
  ]);

async function fixAll(): Promise<void> {
  const { findings, people } = await read();
  const fixes = findings.flatMap(({ fix, person }) => {
    const whose = people.find(({ name }) => name === person?.name);
    return fix && whose ? [{ ...fix, person: whose }] : [];
  });
  await must(actions.applyFixes(fixes));
}

async function approveAndTalk(number: string, name: string): Promise<readonly string[]> {
  await must(actions.makeApproval(today, silent));
  await must(actions.decide({ kind: "approve", by: "样例审批人", reason: "" }, today));
  return (await must(actions.makeInterviews(today, silent, [{ number, name, due: null }]))).made;
}

const turned: Sheets = {
  十月: {
    rows: [
      ["10月客服考核"],
      ["考核项目", "权重", "满分", "样例甲", "样例乙"],
      ["通话质量", 0.4, 40, "35分", 36],
      ["响应及时", 0.6, 60, 50, 45],
      ["总分", "", "", "", ""],
    ],
    merges: ["A1:E1"],
  },
};

const form = (name: string, marks: readonly Cell[]): Sheets[string] => ({
  rows: [
    ["绩效考核表"],
    ["部门：客服部", "", `姓名：${name}`, "", "月份：2026年10月"],
    ["二、关键业绩考评"],
    ["项  目", "权重", "考核\n指标", "权重分解\n（100%）", "考核标准", "直属上级评分"],
    ["关键业绩", 0.7, "通话质量", 0.5, "每错一处扣2分", marks[0] ?? ""],
    ["", "", "投诉处理", 0.5, "超时每次扣5分", marks[1] ?? ""],
    ["三、行为价值观"],
    ["项  目", "权重", "价值观", "", "具体事项", "综合评分"],
    ["行为价值观", 0.3, "客户第一", "", "", marks[2] ?? ""],
    ["本人签字：                    日期：", "", "", "直属上级签字："],
  ],
  merges: ["A5:A6", "B5:B6"],
});

const flat: Sheets = {
  评分表: {
    rows: [
      ["姓名", "部门", "质量", "质量权重", "效率", "效率权重", "月份"],
      ["样例甲", "客服", 90, 0.4, "８５", 0.6, "2026-10"],
      ["样例乙", "客服", 80, 0.4, 95, 0.6, "2026-10"],
      ["样例甲", "客服", 70, 0.4, 85, 0.6, "2026-09"],
    ],
  },
};

interface Layout {
  sheets: Sheets;
  /** What is found, before it is put right. */
  found: readonly string[];
  /** By name, with the cell of the name. */
  totals: readonly unknown[];
  /** Where totals are written as formulas, and what stands there then; none where a form has no cell for it. */
  written?: readonly [string, Cell[][]];
  /** What was put right, and the area in which nothing else has changed. */
  area: string;
  changed: readonly (readonly [number, number, Cell])[];
}

test.each<[string, Layout]>([
  [
    "Items in rows and people beside each other",
    {
      sheets: turned,
      found: ["unitTyped 十月!D3"],
      totals: [
        ["样例甲", "十月!D2", 85],
        ["样例乙", "十月!E2", 81],
      ],
      written: ["十月!D5:E5", [[85, 81]]],
      area: "十月!A1:E4",
      changed: [[2, 3, 35]],
    },
  ],
  [
    "A printed form for everybody",
    {
      sheets: { 甲: form("样例甲", ["90分", 80, 100]), 乙: form("样例乙", [70, 85, 95]) },
      found: ["unitTyped 甲!F5"],
      totals: [
        ["样例甲", "甲!C2", 89.5],
        ["样例乙", "乙!C2", 82.75],
      ],
      area: "甲!A1:F10",
      changed: [[4, 5, 90]],
    },
  ],
  [
    "A flat list with weights beside the marks and months below each other",
    {
      sheets: flat,
      found: ["fullWidthDigits 评分表!E2"],
      totals: [
        ["样例甲", "评分表!A2", 87],
        ["样例乙", "评分表!A3", 89],
      ],
      written: ["评分表!H1:H4", [["总分"], [87], [89], [""]]],
      area: "评分表!A1:G4",
      changed: [[1, 4, 85]],
    },
  ],
])("%s: found and put right in its own cells, approved, and talked about", async (_, layout) => {
  excel.reset();
  await typeSheets(layout.sheets);
  const before = excel.formulas(layout.area);
  await adopt();
  expect(excel.formulas(layout.area)).toEqual(before);
  const period = await read();
  expect([told(period), totals(period)]).toEqual([layout.found, layout.totals]);
  await fixAll();
  for (const [row, column, value] of layout.changed) (before[row] ?? [])[column] = value;
  const total = { results: ["total"], as: "formulas" } as const;
  if (layout.written === undefined)
    expect(await actions.writeResults(total, today)).toMatchObject({
      ok: false,
      issues: [{ code: "resultWithoutColumn", result: "total" }],
    });
  else {
    await must(actions.writeResults(total, today));
    expect(excel.values(layout.written[0])).toEqual(layout.written[1]);
  }
  expect(excel.formulas(layout.area)).toEqual(before);
  expect(told(await read())).toEqual([]);
  expect(await approveAndTalk("", "样例乙")).toEqual(["面谈_样例乙"]);
  expect(told(await read())).toEqual([]);
});
