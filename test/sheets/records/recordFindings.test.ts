import type { CellValue } from "../../../src/sheets/kit/plan";
import { recordFindings } from "../../../src/sheets/records/recordFindings";
import type { RecordRecipe } from "../../../src/sheets/book/recipe";
import { october, people, period, tableOf } from "./invented";

const recipe: RecordRecipe = {
  table: "tblRecords",
  columns: [
    { header: "单号", role: "id", unit: "one", blanks: [] },
    { header: "客服", role: "name", unit: "one", blanks: [] },
    { header: "日期", role: "date", unit: "one", blanks: [] },
    { header: "等待", role: "response", unit: "seconds", blanks: [] },
  ],
  targets: [{ input: "figure", aggregate: { kind: "mean", column: "等待", where: null } }],
};

const present: readonly (readonly CellValue[])[] = people.map(({ name }, at) => [`P${at}`, name, october(1), 1]);
const found = (rows: readonly (readonly CellValue[])[], rated = people) =>
  recordFindings(tableOf(["单号", "客服", "日期", "等待"], [...present, ...rows]), recipe, rated, period);

describe("What is not counted is listed with its rows", () => {
  it("and nothing is, where every row can be counted", () => {
    expect(found([["N", "样例甲", october(31, 23.9), 7]])).toEqual([]);
  });

  it.each<[string, CellValue[][], unknown]>([
    ["nobody is named", [["N", "", october(2), 1]], { code: "noPerson", rows: [6] }],
    [
      "somebody else is named, all rows together",
      [
        ["N1", "外人", october(2), 1],
        ["N2", "外人", october(3), 1],
      ],
      { code: "unknownPerson", read: "外人", rows: [6, 7] },
    ],
    ["there is no date", [["N", "样例甲", "", 1]], { code: "noDate", rows: [6] }],
    ["the date is none", [["N", "样例甲", "待补", 1]], { code: "dateUnreadable", read: "待补", rows: [6] }],
    ["it is of another month", [["N", "样例甲", october(32), 1]], { code: "otherPeriod", month: "2026-11", rows: [6] }],
    [
      "the value is none",
      [["N", "样例甲", october(2), "--"]],
      { code: "valueUnreadable", column: "等待", read: "--", rows: [6] },
    ],
    ["it is there twice", [["P0", "样例甲", october(2), 1]], { code: "twice", read: "P0", rows: [2, 6] }],
  ])("because %s", (_, rows, finding) => {
    expect(found(rows)).toEqual([finding]);
  });

  it("with the people who have none in the month", () => {
    const more = [...people, { row: 12, number: "1005", name: "样例戊" }];
    expect(found([], more)).toEqual([{ code: "withoutRecords", people: [more[4]] }]);
  });

  it("with the people whom the name does not tell apart, or whose name stands for any", () => {
    const twins = [...people, { row: 12, number: "1005", name: "样例甲" }, { row: 13, number: "1006", name: "样*" }];
    expect(found([], twins)).toEqual([
      { code: "notApart", read: "样例甲", people: [twins[0], twins[4]] },
      { code: "notApart", read: "样*", people: [twins[5]] },
    ]);
  });

  it("while blank rows between the others are none", () => {
    expect(found([["", "", "", ""]])).toEqual([]);
  });
});
