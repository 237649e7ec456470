import { schemeById } from "../../../src/schemes";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { guessColumns } from "../../../src/sheets/records/guessColumns";
import { noLimit } from "../../../src/sheets/records/openPart";
import { suggestTargets } from "../../../src/sheets/records/suggestTargets";
import { scheme000 } from "../fixtures";
import { october, people, seconds, tableOf } from "./invented";

const rolesOf = (headers: readonly string[], rows: readonly (readonly CellValue[])[]): string[] =>
  guessColumns(headers, rows, people).map(({ role, unit }) => (unit === "one" ? role : `${role}:${unit}`));

describe("What columns mean is guessed", () => {
  it.each<[string, string[], CellValue[], string[]]>([
    [
      "from Chinese headings",
      ["流水号", "工号", "姓名", "来电时间", "是否接通", "等待时长", "通话时长", "满意度"],
      ["T1", 1001, "样例甲", october(3, 9), "是", 12, seconds(95), 5],
      ["id", "number", "name", "date", "answered", "response", "length:days", "rating"],
    ],
    [
      "and a time has the unit that its heading names, or none",
      ["工号", "首次响应（小时）", "处理时长"],
      [1001, 2, 6],
      ["number", "response:hours", "length"],
    ],
    [
      "from headings in Taiwan's characters and another order",
      ["滿意度評分", "是否解決", "員工編號", "單號", "處理時間(分鐘)", "受理日期"],
      [4, "N", 1002, "A-7", 6, october(4)],
      ["rating", "solved", "number", "id", "length:minutes", "date"],
    ],
    [
      "from English headings",
      ["Ticket #", "Assignee", "Created", "Resolved?", "First response (min)", "CSAT", "Topic"],
      ["77", "样例乙", "2026-10-05 10:00", "Yes", 7, 5, "Billing"],
      ["id", "name", "date", "solved", "response:minutes", "rating", "text"],
    ],
    [
      "by the values where a heading could mean several things",
      ["通话时间", "坐席", "日期"],
      ["00:01:35", "1004", "2026年10月5日"],
      ["length:days", "number", "date"],
    ],
    [
      "by the names on the score sheet where the heading says nothing",
      ["甲列", "乙列", "Date"],
      ["热线", "样例乙", october(2)],
      ["text", "name", "date"],
    ],
    [
      "and a time of day beside a date is neither a length nor a second date",
      ["Agent", "Date", "Time"],
      ["样例甲", october(2), 0.4],
      ["name", "date", "text"],
    ],
  ])("%s", (_, headers, row, roles) => {
    expect(rolesOf(headers, [row, row])).toEqual(roles);
  });
});

describe("Inputs are suggested", () => {
  const suggested = (headers: string[], rows: CellValue[][]): unknown[] => {
    const table = tableOf(headers, rows);
    return suggestTargets(scheme000.inputs, guessColumns(headers, rows, people), table).map(({ input, aggregate }) => [
      input,
      aggregate.kind,
      aggregate.where?.kind === "oneOf" ? aggregate.where.values : aggregate.where,
    ]);
  };

  it("for calls: those answered, and the days on which there were some", () => {
    const rows = [
      ["样例甲", october(1), "已接通"],
      ["样例甲", october(2), "未接"],
      ["样例乙", october(2), "已接通"],
    ];
    expect(suggested(["坐席", "来电时间", "接听状态"], rows)).toEqual([
      ["personal_calls", "count", ["已接通"]],
      ["personal_workdays", "days", null],
    ]);
  });

  it("for mails: all of them and those that were not overdue, whatever the question", () => {
    const rows = [
      ["样例甲", october(1), "否"],
      ["样例甲", october(2), "是"],
      ["样例乙", october(2), "否"],
    ];
    expect(suggested(["邮件编号负责人", "收件时间", "是否超时"], rows)).toEqual(
      expect.arrayContaining([
        ["mail_total", "count", null],
        ["mail_ontime", "count", ["否"]],
      ]),
    );
  });

  it("for a quarter of complaints: solved among the answered, satisfied among those who rated, from a mark that people name", () => {
    const headers = ["Agent", "Date", "Answered (Y/N)", "Resolved", "Satisfaction rating"];
    const rows: CellValue[][] = [
      ["样例甲", october(1), "Y", "Y", 5],
      ["样例甲", october(2), "Y", "N", 1],
      ["样例乙", october(2), "N", "N", ""],
    ];
    const table = tableOf(headers, rows);
    const columns = guessColumns(headers, rows, people);
    const answered = { kind: "oneOf", column: "Answered (Y/N)", values: ["Y"] };
    const solved = { kind: "oneOf", column: "Resolved", values: ["Y"] };
    expect(suggestTargets(schemeById("001")?.inputs ?? [], columns, table)).toEqual([
      { input: "ftr_pct", aggregate: { kind: "share", where: solved, among: answered } },
      {
        input: "csat",
        aggregate: { kind: "share", where: { kind: "atLeast", column: "Satisfaction rating", limit: noLimit } },
      },
    ]);
  });

  it("never for incidents, which people judge", () => {
    const rows = [["样例甲", october(1), "Y"]];
    const inputs = suggested(["Agent", "Date", "Answered"], rows).map((one) => (one as string[])[0]);
    expect(inputs.filter((id) => /complaint|loss|tone/.test(id ?? ""))).toEqual([]);
  });
});
