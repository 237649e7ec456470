import { Workbook } from "@cj-tech-master/excelts";
import { createHeadlessGrid } from "../../support/grid";
import type { Grid } from "../grid";
import { openXlsx } from "./openXlsx";

async function aFile(): Promise<Uint8Array> {
  const file = new Workbook();
  const scores = file.addWorksheet("成绩 A", { views: [{ state: "frozen", xSplit: 1, ySplit: 4 }] });
  scores.getCell("A1").value = "七月";
  scores.mergeCells("A1:C1");
  scores.getCell("A1").font = { bold: true, size: 16, color: { argb: "FF1E3A5F" } };
  scores.addTable({
    name: "tblTeam",
    ref: "A4",
    headerRow: true,
    columns: [{ name: "工号" }, { name: "得分" }, { name: "加倍" }],
    rows: [
      ["007", 80, { formula: "tblTeam[[#This Row],[得分]]*2" }],
      ["008", 90.5, { formula: "tblTeam[[#This Row],[得分]]*2" }],
    ],
  });
  scores.getCell("E5").value = new Date(Date.UTC(2026, 9, 1));
  scores.getCell("E6").value = "=1+1";
  scores.getCell("E7").value = { formula: '_xldudf_KPI_GRADE(90,"x")' };
  scores.getColumn(2).width = 30;
  scores.getRow(6).hidden = true;
  const hidden = file.addWorksheet("藏", { state: "veryHidden" });
  hidden.getCell("B2").value = { formula: "SUM('成绩 A'!B5:B6)" };
  return new Uint8Array(await file.xlsx.writeBuffer());
}

describe("a workbook opened from disk", () => {
  let grid: Grid;
  let ids: Record<string, string>;
  beforeAll(async () => {
    grid = createHeadlessGrid();
    await openXlsx(grid, await aFile());
    ids = Object.fromEntries(grid.sheets().map((sheet) => [sheet.name, sheet.id]));
  });
  afterAll(() => {
    grid.dispose();
  });

  const cell = (sheet: string, row: number, column: number) => ({
    sheet: ids[sheet] ?? "",
    row,
    column,
    rows: 1,
    columns: 1,
  });

  test.each([
    ["text that looks like a number stays text", 4, 0, "007"],
    ["numbers are numbers", 5, 1, 90.5],
    ["structured references are calculated", 5, 2, 181],
    ["dates are serial numbers", 4, 4, 46296],
    ["text that begins with = is never a formula", 5, 4, "=1+1"],
  ])("%s", (_, row, column, value) => {
    expect(grid.values(cell("成绩 A", row, column))).toEqual([[value]]);
  });

  test("functions of add-ins get their own names back", () => {
    expect(grid.formulas(cell("成绩 A", 6, 4))).toEqual([['=KPI.GRADE(90,"x")']]);
  });

  test("formulas reach other sheets, and hidden sheets stay hidden", () => {
    expect(grid.values(cell("藏", 1, 1))).toEqual([[170.5]]);
    expect(grid.sheets().find((sheet) => sheet.name === "藏")?.hidden).toBe(true);
  });

  test("the table, the hidden row and the look come over", () => {
    expect(grid.tables().map(({ name, columns }) => ({ name, columns }))).toEqual([
      { name: "tblTeam", columns: ["工号", "得分", "加倍"] },
    ]);
    expect(grid.isRowHidden(ids["成绩 A"] ?? "", 5)).toBe(true);
    expect(grid.formatAt(ids["成绩 A"] ?? "", 0, 0)).toMatchObject({ bold: true, fontSize: 16, fontColor: "#1E3A5F" });
  });
});
