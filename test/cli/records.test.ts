import type { CellValue } from "../../src/sheets/kit/plan";
import type { gridOf } from "../sheets/adopt/gridOf";
import { figures, only, selected, shown } from "./shownRecords";

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
