import fc from "fast-check";
import { beside, filledUp } from "../../../src/sheets/kit/lines/beside";
import {
  lineCell,
  blankLine,
  headingLine,
  type SheetLine,
  lineOf,
  mergedCell,
  type Typed,
} from "../../../src/sheets/kit/lines/line";
import { printedSheet } from "../../../src/sheets/kit/lines/printedSheet";
import { placedColumns, tableHeader, tableRow } from "../../../src/sheets/kit/lines/table";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { linesNeeded } from "../../../src/sheets/kit/textFit";

const widths = [10, 20, 12];

const planOf = (lines: readonly SheetLine[], pages: "one" | "many" | "byHeadings" | "byParts" = "many"): SheetPlan =>
  printedSheet({
    name: "纸",
    tabColor: "#000000",
    widths,
    lines,
    frozenColumns: 1,
    paper: { orientation: "portrait", pages, footer: "" },
  });

const typed = (promptTitle: string): Typed => ({
  rule: { kind: "textLength", max: 9 },
  promptTitle,
  prompt: "",
  errorTitle: "",
  error: "",
  alert: "stop",
});

describe("A line", () => {
  test("is never lower than asked for, nor than its wrapped texts need", () => {
    const texts = fc.string({ unit: fc.constantFrom("字", "a", " ", "\n"), maxLength: 120 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 15, max: 60 }), fc.nat(2), (text, height, column) => {
        const { rowHeights } = planOf([lineOf(height, mergedCell([column, 2], text, "cell"))]);
        const width = widths.slice(column).reduce((sum, one) => sum + one, 0);
        const needed = text === "" ? 0 : Math.min(linesNeeded(text, width) * 15, 404);
        expect(rowHeights[1]).toBeGreaterThanOrEqual(Math.max(height, needed));
        if (needed <= height) expect(rowHeights[1]).toBe(height);
      }),
    );
  });

  test("of the usual height says so only when a text needs more", () => {
    expect(
      planOf([lineOf(null, lineCell(0, "短", "cell")), lineOf(null, lineCell(0, "长".repeat(9), "cell"))]).rowHeights,
    ).toEqual({
      2: 50,
    });
  });

  test("lets a text run on where its look does not wrap", () => {
    expect(planOf([lineOf(20, lineCell(0, "标题".repeat(40), "title"))]).rowHeights).toEqual({ 1: 20 });
  });
});

describe("A part that does not fit on its page", () => {
  const head = lineOf(20, lineCell(0, "续", "title"));
  const tall = (text: string) => lineOf(300, lineCell(0, text, "cell"));
  const part = (name: string, more: readonly string[]) => [
    { ...tall(name), beginsPage: true, continued: head },
    ...more.map(tall),
  ];

  test("goes on below a line that says what it belongs to, and the next begins its own page", () => {
    const { print, blocks } = planOf([...part("甲", ["1", "2", "3", "4", "5"]), ...part("乙", ["6"])], "byParts");
    const rows = (blocks[0]?.rows ?? []).map(([cell]) => cell);
    expect(rows).toEqual(["甲", "1", "续", "2", "3", "续", "4", "5", "乙", "6"]);
    expect(print).toMatchObject({ rowStarts: [2, 5, 8], area: "A1:C10" });
  });
});

describe("What may be typed", () => {
  test("is one range where neighbours share it, and two where they only look alike", () => {
    const shared = typed("签名");
    const { validations } = planOf([
      lineOf(20, mergedCell([0, 1], "", "inputText", shared), lineCell(2, "", "inputText", typed("日期"))),
      lineOf(20, mergedCell([0, 1], "", "inputText", shared), lineCell(2, "", "inputText", typed("日期"))),
    ]);
    expect(validations.map(({ range, promptTitle }) => [range, promptTitle])).toEqual([
      ["A1:B2", "签名"],
      ["C1", "日期"],
      ["C2", "日期"],
    ]);
  });
});

describe("A table", () => {
  const columns = placedColumns<{ points: number }, "name" | "points" | "twice">([
    { id: "name", header: "姓名", style: "cell", says: () => "甲" },
    { id: "points", header: "得分", style: "points", says: ({ points }) => points },
    {
      id: "twice",
      header: "两倍",
      style: "points",
      says: (_, at) => ({ formula: `=2*${at("points")}+${at("points", 1)}` }),
    },
  ]);

  test("points at its own cells wherever it comes to stand", () => {
    const plan = planOf([blankLine(), tableHeader(20, columns), tableRow(20, columns, { points: 7 })]);
    expect(plan.blocks[0]?.rows[2]).toEqual(["甲", 7, { formula: "=2*B3+B4" }]);
  });

  test("repeats its heading on every page and keeps it in sight", () => {
    const { print, freeze } = planOf([blankLine(), { ...tableHeader(20, columns), repeats: true }, blankLine()]);
    expect(print).toMatchObject({ titleRows: "$2:$2", area: "A1:C3" });
    expect(freeze).toEqual({ rows: 2, columns: 1 });
  });
});

test("A page never ends with a heading whose text stands on the next one", () => {
  const lines = Array.from({ length: 90 }, (_, at) =>
    at % 7 === 0 ? headingLine(20, "节") : lineOf(20, lineCell(0, at, "cell")),
  );
  const { print } = planOf(lines, "byHeadings");
  const starts = print && "rowStarts" in print ? print.rowStarts : [];
  expect(starts.length).toBeGreaterThan(1);
  expect(starts.filter((row) => (row - 1) % 7 === 0)).toEqual([]);
});

describe("Stacks side by side", () => {
  test("share their lines, each as high as the higher of the two", () => {
    const plan = planOf(
      beside(
        [lineOf(20, lineCell(0, 1, "cell")), lineOf(20, lineCell(0, 2, "cell"))],
        [lineOf(30, lineCell(2, 3, "cell"))],
      ),
    );
    expect(plan.blocks[0]?.rows).toEqual([
      [1, null, 3],
      [2, null, null],
    ]);
    expect(plan.rowHeights).toEqual({ 1: 30, 2: 20 });
  });

  test("take as many lines as they are given, and no fewer than they have", () => {
    expect(filledUp([blankLine(10)], 3, 19).map(({ height }) => height)).toEqual([10, 19, 19]);
    expect(() => filledUp([blankLine(), blankLine()], 1, 19)).toThrow(RangeError);
  });
});
