import { recordsShown } from "../../src/cli/recordsShown";
import { schemeById } from "../../src/schemes";
import type { CellValue } from "../../src/sheets/kit/plan";
import { periodHolding } from "../../src/domain/time/period";
import { gridOf } from "../sheets/adopt/gridOf";

const people = [
  { number: "K001", name: "样例甲" },
  { number: "K002", name: "样例乙" },
];

interface Shown {
  sources: {
    headerRows: number[];
    rows: number[];
    holds: string;
    person: string | null;
    period: string | null;
    columns: { column: string; heading: string; role: string; unit?: string; sure: boolean }[];
    leftOut: { row: number; why: string }[];
    proposals: { input: string; selected: boolean; why?: { kind: string }; by?: { kind: string } }[];
    values: { number: string; inputs: Record<string, number | null> }[];
    figures?: { inputs: Record<string, number | null> }[];
    findings: { code: string; read?: string; rows?: number[] }[];
    rewritten: { cell: string }[];
  }[];
}

function shown(rows: readonly (readonly CellValue[])[], looks: Parameters<typeof gridOf>[1] = {}, id = "000"): Shown {
  const scheme = schemeById(id);
  if (scheme === undefined) throw new Error(id);
  return recordsShown([gridOf(rows, looks)], { scheme, people, period: periodHolding("month", "2026-10") }) as Shown;
}

const only = (result: Shown) => {
  const [source, ...more] = result.sources;
  if (source === undefined || more.length > 0) throw new Error(`${result.sources.length} sources`);
  return source;
};
const selected = (rows: readonly (readonly CellValue[])[], looks: Parameters<typeof gridOf>[1] = {}) =>
  only(shown(rows, looks)).values.map(({ inputs }) => inputs);
const figures = (rows: readonly (readonly CellValue[])[], looks: Parameters<typeof gridOf>[1] = {}) =>
  only(shown(rows, looks)).figures?.map(({ inputs }) => inputs);

describe("A summary with a row per person is taken as it stands:", () => {
  test.each<[string, CellValue[][], Parameters<typeof gridOf>[1], Record<string, number | null>[]]>([
    [
      "figures",
      [
        ["姓名", "满意度(%)"],
        ["样例甲", 97],
        ["样例乙", 71],
      ],
      {},
      [{ "满意度(%)": 97 }, { "满意度(%)": 71 }],
    ],
    [
      "percents of cells",
      [
        ["姓名", "接通率"],
        ["样例甲", 0.985],
        ["样例乙", 1],
      ],
      { formats: { "B2:B3": "0.00%" } },
      [{ 接通率: 98.5 }, { 接通率: 100 }],
    ],
    [
      "percents of texts with their decimals",
      [
        ["姓名", "满意度"],
        ["样例甲", "98.50%"],
        ["样例乙", "91.23%"],
      ],
      {},
      [{ 满意度: 98.5 }, { 满意度: 91.23 }],
    ],
    [
      "hours",
      [
        ["姓名", "通话时长(小时)"],
        ["样例甲", 12.5],
        ["样例乙", 8],
      ],
      {},
      [{ "通话时长(小时)": 45000 }, { "通话时长(小时)": 28800 }],
    ],
    [
      "times",
      [
        ["姓名", "平均通话时长"],
        ["样例甲", "00:03:20"],
        ["样例乙", "00:04:05"],
      ],
      {},
      [{ 平均通话时长: 200 }, { 平均通话时长: 245 }],
    ],
    [
      "figures beside --",
      [
        ["姓名", "迟到次数(次)"],
        ["样例甲", "--"],
        ["样例乙", 3],
      ],
      {},
      [{ "迟到次数(次)": null }, { "迟到次数(次)": 3 }],
    ],
  ])("%s", (_, rows, looks, values) => {
    expect(figures(rows, looks)).toEqual(values);
    expect(only(shown(rows, looks)).proposals.filter(({ by }) => by !== undefined && by.kind !== "value")).toEqual([]);
  });

  test("a column that is called as the input is proposed", () => {
    expect(
      selected([
        ["部门", "姓名", "事假"],
        ["客服部", "样例甲", 1],
        ["客服部", "样例乙", 0],
      ]),
    ).toEqual([{ personal_leave: 1 }, { personal_leave: 0 }]);
  });

  test("a heading that several inputs resemble, or one in part, is left open with the reason", () => {
    const source = only(
      shown(
        [
          ["姓名", "满意度(%)"],
          ["样例甲", 97],
          ["样例乙", 71],
        ],
        {},
        "004SEVEN",
      ),
    );
    const like = source.proposals.filter(({ why }) => why?.kind !== "noColumn");
    expect(like.map(({ input, selected: is, why }) => [input, is, why?.kind])).toEqual([
      ["complaint_satisfaction", false, "similar"],
      ["customer_satisfaction", false, "similar"],
      ["internal_satisfaction", false, "similar"],
    ]);
  });

  test("0.98 that nothing calls a percent is left open", () => {
    const source = only(
      shown(
        [
          ["姓名", "顾客满意度"],
          ["样例甲", 0.97],
          ["样例乙", 0.71],
        ],
        {},
        "004SEVEN",
      ),
    );
    expect(source.proposals.find(({ input }) => input === "customer_satisfaction")).toMatchObject({
      selected: false,
      why: { kind: "scale" },
    });
    expect(source.values.map(({ inputs }) => inputs)).toEqual([{}, {}]);
  });

  test("a roster counts nothing: neither telephone nor mail address nor day of hire", () => {
    const source = only(
      shown([
        ["姓名", "工号", "手机", "邮件地址", "邮箱", "入职日期"],
        ["样例甲", "K001", "13000000001", "a@example.com", "a@example.com", 45000],
        ["样例乙", "K002", "13000000002", "b@example.com", "b@example.com", 44000],
      ]),
    );
    expect(source.proposals.filter(({ by }) => by !== undefined)).toEqual([]);
    expect([source.period, source.findings]).toEqual([null, []]);
  });
});

describe("A column of months chooses the row:", () => {
  const head = ["考勤年月", "人员编号", "姓名", "迟到早退次数"];
  test.each<[string, CellValue, CellValue]>([
    ["202610 as a text", "202610", "202609"],
    ["202610 as a number", 202610, 202609],
    ["2026-10", "2026-10", "2026-09"],
    ["2026年10月", "2026年10月", "2026年9月"],
    ["2026/10", "2026/10", "2026/9"],
    ["the first day of the month", 46296, 46266],
  ])("%s", (_, now, before) => {
    const rows = [
      head,
      [now, "K001", "样例甲", "0"],
      [now, "K002", "样例乙", "1"],
      [before, "K001", "样例甲", "5"],
      [before, "K002", "样例乙", "2"],
    ];
    const source = only(shown(rows));
    expect(source.values.map(({ inputs }) => inputs)).toEqual([{ late_early: 0 }, { late_early: 1 }]);
    expect(source.findings).toEqual([{ code: "otherPeriod", month: "2026-09", rows: [4, 5] }]);
  });
});

describe("Events are counted only by what says so:", () => {
  const proposed = (rows: readonly (readonly CellValue[])[]) =>
    only(shown(rows)).proposals.flatMap(({ input, selected: is }) => (is ? [input] : []));

  test("mails received and answered: how many there are, and not how many were in time", () => {
    const rows = [
      ["邮件编号", "处理人", "收到时间", "回复时间"],
      ["M1", "样例甲", "2026-10-08 09:00:00", "2026-10-08 10:00:00"],
      ["M2", "样例甲", "2026-10-09 09:00:00", ""],
      ["M3", "样例乙", "2026-10-09 09:00:00", "2026-10-14 10:00:00"],
    ];
    expect(selected(rows)).toEqual([{ mail_total: 2 }, { mail_total: 1 }]);
  });

  test("tickets with a state: those that are done", () => {
    const rows = [
      ["工单号", "处理人", "创建时间", "状态"],
      ["T1", "样例甲", "2026-10-08", "已完成"],
      ["T2", "样例甲", "2026-10-09", "处理中"],
      ["T3", "样例乙", "2026-10-10", "已关闭（未解决）"],
      ["T4", "样例乙", "2026-10-11", "已完成"],
    ];
    expect(selected(rows)).toMatchObject([{ report_followed: 1 }, { report_followed: 1 }]);
  });

  test("a state that may mean either leaves it to whoever knows", () => {
    const rows = [
      ["工单号", "处理人", "创建时间", "状态"],
      ["T1", "样例甲", "2026-10-08", "已完成"],
      ["T2", "样例乙", "2026-10-09", "已关闭"],
      ["T3", "样例乙", "2026-10-10", "已关闭"],
    ];
    expect(proposed(rows)).not.toContain("report_followed");
  });

  const days = (marks: readonly [string, string, string][], marking: string): CellValue[][] => [
    ["姓名", "日期", "签到时间", marking],
    ...marks.map(([name, punch, mark], nth) => [name, `2026/10/${nth + 8}`, punch, mark]),
  ];

  test("days without a punch are no working days", () => {
    const rows = days(
      [
        ["样例甲", "08:58", ""],
        ["样例甲", "", "True"],
        ["样例乙", "09:00", ""],
        ["样例乙", "09:01", ""],
      ],
      "是否旷工",
    );
    expect(selected(rows)).toEqual([{ personal_workdays: 1 }, { personal_workdays: 2 }]);
  });

  test("days that only a mark tells of are left open", () => {
    const rows = days(
      [
        ["样例甲", "", "正常"],
        ["样例乙", "", "旷工"],
      ],
      "考勤结果",
    ).map(([name = "", day = "", , mark = ""]) => [name, day, mark]);
    expect(proposed(rows)).toEqual([]);
  });
});

describe("Lists are found where they are:", () => {
  test("headings of two rows are joined, titles above and sums and signatures below left out", () => {
    const source = only(
      shown(
        [
          ["上下班打卡_月报"],
          ["统计时间:10-01 ～ 10-31"],
          ["姓名", "账号", "基础信息", "", "异常统计", ""],
          ["", "", "部门", "职务", "迟到早退(次)", "事假(次)"],
          ["样例甲", "yangli1", "客服部", "--", 1, 2],
          ["样例乙", "yangli2", "客服部", "--", 0, 1],
          ["合计", "", "", "", 1, 3],
          ["部门主管签字："],
        ],
        { merges: ["A1:F1", "A2:F2", "A3:A4", "B3:B4", "C3:D3", "E3:F3"] },
      ),
    );
    expect(source).toMatchObject({ headerRows: [3, 4], rows: [5, 6], person: "姓名" });
    expect(source.columns.map(({ heading }) => heading)).toEqual([
      "姓名",
      "账号",
      "基础信息 › 部门",
      "基础信息 › 职务",
      "异常统计 › 迟到早退(次)",
      "异常统计 › 事假(次)",
    ]);
    expect(source.leftOut).toEqual([
      { row: 7, why: "total" },
      { row: 8, why: "signature" },
    ]);
    expect(source.values.map(({ inputs }) => inputs)).toEqual([
      { late_early: 1, personal_leave: 2 },
      { late_early: 0, personal_leave: 1 },
    ]);
  });

  test("two lists beside each other are two", () => {
    const { sources } = shown(
      [
        ["在职", "", "", "", "离职", "", ""],
        ["序号", "工号", "姓名", "", "序号", "工号", "姓名"],
        [1, "K001", "样例甲", "", 1, "K009", "样例丁"],
        [2, "K002", "样例乙", "", "", "", ""],
      ],
      { merges: ["A1:C1", "E1:G1"] },
    );
    expect(sources.map(({ rows, columns }) => [rows, columns.map(({ column }) => column)])).toEqual([
      [
        [3, 4],
        ["A", "B", "C"],
      ],
      [
        [3, 3],
        ["E", "F", "G"],
      ],
    ]);
  });

  test("a title that stands in every cell of its row is no heading", () => {
    const source = only(
      shown([
        ["报工", "报工", "报工", "报工"],
        ["处理人", "工单编号", "开始时间", "数量"],
        ["样例甲", "W1", "2026-10-08 09:00:00", 5],
        ["样例乙", "W2", "2026-10-09 09:00:00", 7],
      ]),
    );
    expect(source).toMatchObject({ headerRows: [2, 2], person: "处理人", period: "开始时间" });
  });

  test("a name merged over several rows is everybody's of them", () => {
    const rows = [
      ["姓名", "邮件编号", "收件时间"],
      ["样例甲", "M1", "2026-10-08"],
      ["", "M2", "2026-10-09"],
      ["样例乙", "M3", "2026-10-09"],
    ];
    expect(selected(rows, { merges: ["A2:A3"] })).toEqual([{ mail_total: 2 }, { mail_total: 1 }]);
  });

  test("a row without a staff number is whose name it gives", () => {
    const rows = [
      ["工号", "姓名", "邮件编号", "收件时间"],
      ["K001", "样例甲", "M1", "2026-10-08"],
      ["", "样例甲", "M2", "2026-10-09"],
      ["K002", "样例乙", "M3", "2026-10-09"],
    ];
    const source = only(shown(rows));
    expect(source.values.map(({ inputs }) => inputs)).toEqual([{ mail_total: 2 }, { mail_total: 1 }]);
    expect(source.rewritten.map(({ cell }) => cell)).toContain("A3");
  });

  test("numbers of another system are no staff numbers where names are known", () => {
    const rows = [
      ["考勤号码", "姓名", "事假"],
      ["1", "样例甲", 1],
      ["2", "样例乙", 0],
      ["3", "外人", 2],
    ];
    const source = only(shown(rows));
    expect([source.person, source.findings]).toEqual(["姓名", [{ code: "unknownPerson", read: "外人", rows: [4] }]]);
  });
});
