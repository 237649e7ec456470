import { readAmount } from "../../../src/sheets/records/readAmount";
import { dayOrderOf, readMoment } from "../../../src/sheets/records/readMoment";
import { findList } from "../../../src/sheets/records/recordTable";
import { tidyCells } from "../../../src/sheets/records/tidyRecords";
import type { RecordColumn } from "../../../src/sheets/book/recipe";
import { october, people, period, seconds, tableOf } from "./invented";

describe("A moment kept as text is read", () => {
  it.each([
    ["2026-10-05", october(5)],
    ["2026/10/5 9:12", october(5, 9.2)],
    ["2026.10.05", october(5)],
    ["2026年10月5日 下午3:30", october(5, 15.5)],
    ["２０２６－１０－０５", october(5)],
    ["2026-10-05T09:30:00", october(5, 9.5)],
    ["2026-10-05 12:30 AM", october(5, 0.5)],
    ["2026-10-05 12:30 PM", october(5, 12.5)],
    ["20261005", october(5)],
    ["5-Oct-2026", october(5)],
    ["Oct 5, 2026", october(5)],
    ["2026-13-05", null],
    ["待补", null],
  ])("“%s”", (text, serial) => {
    const read = readMoment(text, "monthFirst");
    if (serial === null) expect(read).toBeNull();
    else expect(read?.serial).toBeCloseTo(serial, 6);
  });

  it("with day and month in the order that leaves no date of the column unread", () => {
    expect(dayOrderOf(["05/10/2026", "25/10/2026"], period)).toBe("dayFirst");
    expect(dayOrderOf(["10/05/2026", "10/25/2026"], period)).toBe("monthFirst");
    expect(dayOrderOf(["05/10/2026", "06/10/2026"], period)).toBe("dayFirst");
  });
});

describe("An amount kept as text is read", () => {
  it.each([
    ["109", "seconds", 109],
    ["１０９", "seconds", 109],
    ["109秒", "seconds", 109],
    ["00:01:35", "seconds", 95],
    ["1分35秒", "seconds", 95],
    ["00:01:35", "days", seconds(95)],
    ["01:35", "days", null],
    ["3 分钟", "minutes", 3],
    ["5分", "one", 5],
    ["--", "seconds", null],
    ["95%", "one", null],
  ] as const)("“%s” in a column of %s", (text, unit, value) => {
    expect(readAmount(text, unit)).toEqual(value === null ? null : expect.closeTo(value, 9));
  });
});

const column = (header: string, role: RecordColumn["role"], unit: RecordColumn["unit"] = "one"): RecordColumn => ({
  header,
  role,
  unit,
  blanks: [],
});

it("Only cells that formulas cannot read are rewritten: stray signs in names, dates and numbers kept as text", () => {
  const table = tableOf(
    ["客服", "日期", "等待", "备注"],
    [
      ["样例甲", october(1), 10, "2026-10-01"],
      [" 样例 甲", "2026-10-02", "１０", "样例甲 "],
      ["外人", "待补", "--", ""],
    ],
  );
  const columns = [
    column("客服", "name"),
    column("日期", "date"),
    column("等待", "response", "seconds"),
    column("备注", "text"),
  ];
  expect(tidyCells(table, { columns }, people, period)).toEqual([
    { row: 1, column: 0, from: " 样例 甲", to: "样例甲", format: null },
    { row: 1, column: 1, from: "2026-10-02", to: october(2), format: "yyyy-mm-dd" },
    { row: 1, column: 2, from: "１０", to: 10, format: "General" },
  ]);
});

describe("A list in plain cells", () => {
  it.each([
    [
      "begins below its title",
      [
        ["十月来电", ""],
        ["坐席", "日期"],
        ["样例甲", 1],
      ],
      { row: 1, column: 0, rows: 2, columns: 2 },
    ],
    [
      "ends at the first column without a heading",
      [
        ["坐席", "日期", "", "草稿"],
        ["样例甲", 1, "", 2],
      ],
      { row: 0, column: 0, rows: 2, columns: 2 },
    ],
    ["is none without a row below", [["坐席", "日期"]], null],
    [
      "is none where only one cell is a word",
      [
        ["合计", 12],
        [3, 4],
      ],
      null,
    ],
  ])("%s", (_, values, area) => {
    expect(findList({ values })).toEqual(area);
  });
});
