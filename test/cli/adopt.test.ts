import { schemeById } from "../../src/schemes";
import { adoption } from "../../src/cli/adoption";
import { Mapping } from "../../src/sheets/book/mapping";
import type { CellValue } from "../../src/sheets/kit/plan";
import { gridOf } from "../sheets/adopt/gridOf";

const rows: CellValue[][] = [
  ["姓名", "服务评分", "解决率评分", "接待客户数评分", "上级调整", "备注", "总分"],
  ["样例甲", 90, "80分", "８５", "", "", 85],
  ["样例乙", 95, "优", 120, "", "", ""],
  ["样例 甲", 90, 80, 85, "", "", ""],
  ["合计", 275],
];
const grid = gridOf(rows, { name: "评分" });
const scheme = schemeById("004POST") ?? null;
const request = { grids: [grid], scheme, period: "2026-10", mapping: null, today: "2026-11-02" };

interface Shown {
  areas: object[];
  notGiven: string[];
  fits?: object;
  findings: { severity: string; code: string; at: { address: string } | null }[];
  results: { row: number; name: string; total?: number; missing?: { code: string; input: string }[] }[];
}

test("An area tells its rows and columns as Excel shows them", () =>
  expect((adoption(request) as Shown).areas).toMatchObject([
    {
      sheet: "评分",
      layout: "rowPerPerson",
      headerRows: [1, 1],
      rows: [2, 4],
      people: [
        { row: 2, number: "", name: "样例甲" },
        { row: 3, number: "", name: "样例乙" },
        { row: 4, number: "", name: "样例 甲" },
      ],
      leftOut: [{ row: 5, why: "total" }],
      columns: [
        { column: "A", heading: "姓名", means: { kind: "name" }, sure: true },
        { column: "B", means: { kind: "input", id: "service_mark" } },
        { column: "C", means: { kind: "input", id: "resolution_mark" } },
        { column: "D", means: { kind: "input", id: "reception_mark" } },
        { column: "E", means: { kind: "input", id: "superior_adjustment" } },
        { column: "F", means: { kind: "remark" } },
        { column: "G", means: { kind: "result", id: "total" } },
      ],
    },
  ]));

test("Without a policy the shipped one is named whose words the table plainly uses", () =>
  expect((adoption({ ...request, scheme: null }) as Shown).fits).toEqual({ scheme: "004POST", columns: 4 }));

describe("What is printed of an area is its mapping", () => {
  const [area] = (adoption(request) as Shown).areas;
  const shown = adoption({ ...request, mapping: Mapping.parse(area) }) as Shown;

  test("so that values are read as people write them, and what cannot be read is told with its cell", () =>
    expect(
      shown.findings
        .filter(({ at }) => at !== null)
        .map(({ severity, code, at }) => `${severity} ${code} ${at?.address ?? ""}`),
    ).toEqual([
      "error notANumber C3",
      "error outOfRange D3",
      "error duplicatePerson A4",
      "notice unitTyped C2",
      "notice fullWidthDigits D2",
      "notice nameWithSigns A4",
    ]));

  test("and a name with blanks in it is pointed out, once for each person who has one", () =>
    expect(shown.findings.filter(({ code }) => code === "nameWithSigns")).toMatchObject([
      { name: "样例 甲", plain: "样例甲", at: { sheet: "评分", address: "A4" } },
    ]));

  test("and everybody without a fault has a result", () => {
    expect(shown.results.map(({ row, total, missing }) => [row, total ?? missing])).toEqual([
      [2, expect.any(Number)],
      [
        3,
        [
          { code: "notANumber", input: "resolution_mark" },
          { code: "outOfRange", input: "reception_mark" },
        ],
      ],
      [4, expect.any(Number)],
    ]);
    expect(shown.results[0]?.total).toBe(shown.results[2]?.total);
  });

  test("and inputs without a column are named once", () =>
    expect(shown.notGiven).toEqual(["adjusted_by", "adjustment_reason"]));

  test("which is refused where the table is another one", () => {
    const other = gridOf([
      ["姓名", "质量"],
      ["样例甲", 5],
    ]);
    expect(adoption({ ...request, grids: [other], mapping: Mapping.parse(area) })).toMatchObject({
      code: "tableNotFound",
      sheet: "评分",
    });
  });
});
