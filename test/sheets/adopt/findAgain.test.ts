import { schemeById } from "../../../src/schemes";
import { adoptedPeriod } from "../../../src/sheets/adoptedPeriod";
import { findAgain } from "../../../src/sheets/adopt/findAgain";
import type { Mapping } from "../../../src/sheets/book/mapping";
import type { SheetGrid } from "../../../src/sheets/kit/grid";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { stateIn } from "../fixtures";
import { gridOf } from "./gridOf";

const mapping: Mapping = {
  sheet: "10月",
  columns: [
    { heading: "工号", means: { kind: "number" } },
    { heading: "姓名", means: { kind: "name" } },
    { heading: "服务 › 服务评分", means: { kind: "input", id: "service_mark" } },
    { heading: "服务 › 解决率评分", means: { kind: "input", id: "resolution_mark" } },
    { heading: "接待", means: { kind: "input", id: "reception_mark" }, words: { 优: 100 } },
    { heading: "总分", means: { kind: "result", id: "total" } },
  ],
};

const rows: CellValue[][] = [
  ["工号", "姓名", "服务", "", "接待", "总分"],
  ["", "", "服务评分", "解决率评分"],
  ["K001", "样例甲", 90, "80分", "优", 91],
  ["K002", "样例乙", 70, "--", 60, 70],
];
const october = gridOf(rows, { name: "10月", merges: ["C1:D1", "A1:A2", "B1:B2", "E1:E2", "F1:F2"] });

function cellsOf(grids: readonly SheetGrid[], period: string | null = null): string[] | string {
  const parts = findAgain(mapping, grids, period);
  if ("code" in parts) return parts.code;
  const scheme = schemeById("004POST");
  if (scheme === undefined) throw new Error("There is no such policy.");
  const { people } = adoptedPeriod({ state: stateIn("zh-CN", { scheme }), parts, department: {} }, "2026-11-02");
  return people.flatMap(({ name, cells }) =>
    cells.map(({ value, at }) => `${name} ${at.sheet}!${at.address} ${String(value)}`),
  );
}

const here = [
  "样例甲 10月!C3 90",
  "样例甲 10月!D3 80",
  "样例甲 10月!E3 100",
  "样例乙 10月!C4 70",
  "样例乙 10月!D4 ",
  "样例乙 10月!E4 60",
];

/** Columns put in or moved, told by the cells of each row. */
const changed = (change: (row: CellValue[]) => CellValue[]): CellValue[][] =>
  rows.map((row) => change([...row, "", "", "", ""].slice(0, 6)));

describe("A mapping finds its table", () => {
  test("where it was", () => expect(cellsOf([october])).toEqual(here));

  test("behind inserted columns and rows", () => {
    const wider = changed(([number = "", name = "", ...more]) => [number, name, "", ...more]);
    const lower = gridOf([["10月考核"], [], ...wider], { name: "10月", merges: ["D3:E3"] });
    expect(cellsOf([lower])).toEqual([
      "样例甲 10月!D5 90",
      "样例甲 10月!E5 80",
      "样例甲 10月!F5 100",
      "样例乙 10月!D6 70",
      "样例乙 10月!E6 ",
      "样例乙 10月!F6 60",
    ]);
  });

  test("on a sheet that was renamed", () =>
    expect(cellsOf([{ ...october, name: "考核" }])).toEqual(here.map((cell) => cell.replace("10月", "考核"))));

  test("on next month's copy, when that month is asked for", () => {
    const november = { ...october, name: "11月" };
    expect(cellsOf([october, november], "2026-11")).toEqual(here.map((cell) => cell.replace("10月", "11月")));
    expect(cellsOf([october, november], "2026-10")).toEqual(here);
  });
});

describe("A mapping is not guessed", () => {
  test("where two tables have its headings and neither bears its name", () =>
    expect(
      cellsOf([
        { ...october, name: "甲组" },
        { ...october, name: "乙组" },
      ]),
    ).toBe("severalTables"));

  test("where most of its headings are gone", () =>
    expect(
      cellsOf([
        gridOf([
          ["姓名", "质量"],
          ["样例甲", 5],
        ]),
      ]),
    ).toBe("tableNotFound"));

  test("for a heading that says something else now", () => {
    const renamed = {
      ...october,
      values: october.values.map((row) => row.map((cell) => (cell === "接待" ? "接待(50)" : cell))),
    };
    const parts = findAgain(mapping, [renamed], null);
    expect(
      "code" in parts
        ? parts
        : parts.map(({ missing, added }) => ({ missing: missing.map(({ mapped }) => mapped.heading), added })),
    ).toEqual([{ missing: ["接待"], added: ["接待(50)"] }]);
  });
});
