import { only, selected, shown } from "./shownRecords";

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
