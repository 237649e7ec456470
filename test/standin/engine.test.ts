import { createHeadlessGrid } from "../support/grid";
import type { Area, CellValue, Grid } from "./grid";

let grid: Grid;
let sheet: string;

beforeEach(() => {
  grid = createHeadlessGrid();
  sheet = grid.activeSheet();
});
afterEach(() => {
  grid.dispose();
});

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ sheet, row, column, rows, columns });
const valueAt = (row: number, column: number): CellValue | undefined => grid.values(at(row, column))[0]?.[0];
const put = (row: number, column: number, ...cells: (CellValue | null)[]): void => {
  grid.write(at(row, column, 1, cells.length), [cells]);
};

describe("text written into a cell is read as Excel's entry line reads it", () => {
  test.each<[string, CellValue, string]>([
    ["12%", 0.12, "0%"],
    ["98%", 0.98, "0%"],
    ["2024-01-02", 45293, "yyyy-mm-dd"],
    ["2024/1/2", 45293, "yyyy/m/d"],
    ["2024年1月2日", 45293, 'yyyy"年"m"月"d"日"'],
    ["1,234", 1234, "#,##0"],
    ["007", 7, "General"],
    ["(5)", -5, "General"],
    [" 8", " 8", "General"],
    ["TRUE", true, "General"],
    ["false", false, "General"],
    ["2021.1.5", "2021.1.5", "General"],
    ["90分", "90分", "General"],
    ["１２", "１２", "General"],
    ["", "", "General"],
    ["'007", "007", "General"],
    ["'=1+1", "=1+1", "General"],
    ["#N/A", "#N/A", "General"],
  ])("%s", (written, value, format) => {
    put(0, 0, written);
    expect(valueAt(0, 0)).toBe(value);
    expect(grid.formatAt(sheet, 0, 0).numberFormat).toBe(format);
  });

  test("a number format that is already there stays", () => {
    grid.format(at(0, 0), { numberFormat: "0.00" });
    put(0, 0, "12%");
    expect(grid.formatAt(sheet, 0, 0).numberFormat).toBe("0.00");
    expect(grid.texts(at(0, 0))).toEqual([["0.12"]]);
  });

  test("a cell formatted as text keeps what is written, digits and formulas too", async () => {
    grid.format(at(0, 0, 1, 3), { numberFormat: "@" });
    put(0, 0, "007", "=1+1", 5);
    await grid.calculate();
    expect(grid.values(at(0, 0, 1, 3))).toEqual([["007", "=1+1", "5"]]);
  });
});

test("a text of digits stays a text when its cell is given a look", () => {
  put(0, 0, "'64");
  expect(grid.values(at(0, 0))).toEqual([["64"]]);
  grid.format(at(0, 0), { fill: "#ffeeaa", numberFormat: "0.00" });
  expect(grid.values(at(0, 0))).toEqual([["64"]]);
  grid.format(at(0, 0), { bold: true });
  expect(grid.values(at(0, 0))).toEqual([["64"]]);
});

test("null leaves a cell as it is, an empty text clears it", async () => {
  put(0, 0, 1, "=A1+1", "x");
  put(0, 0, null, null, "");
  await grid.calculate();
  expect(grid.values(at(0, 0, 1, 3))).toEqual([[1, 2, ""]]);
  expect(grid.formulas(at(0, 0, 1, 3))).toEqual([[1, "=A1+1", ""]]);
});

describe("results of formulas", () => {
  test.each<[string, CellValue]>([
    ["=1/0", "#DIV/0!"],
    ["=NA()", "#N/A"],
    ["=NOSUCH(1)", "#NAME?"],
    ['="12"&""', "12"],
    ["=1=1", true],
    ["=DATE(2024,1,2)", 45293],
    ['=IF(Z9="","",1)', ""],
    ["=ROUND(2.345,2)", 2.35],
    ["=SUM(Z1:Z5000)", 0],
    ['=IFERROR(1/0,"坏")', "坏"],
    ["=_xlfn.XLOOKUP(2,{1,2},{10,20})", 20],
  ])("%s", async (formula, value) => {
    put(0, 0, formula);
    await grid.calculate();
    expect(valueAt(0, 0)).toBe(value);
    expect(grid.formulas(at(0, 0))).toEqual([[formula]]);
  });

  test("an array spills into the cells below and goes away with its formula", async () => {
    put(0, 0, "=SEQUENCE(3)");
    await grid.calculate();
    expect(grid.values(at(0, 0, 4, 1))).toEqual([[1], [2], [3], [""]]);
    expect(grid.formulas(at(0, 0, 2, 1))).toEqual([["=SEQUENCE(3)"], [2]]);
    expect(grid.usedArea(sheet, true)).toEqual(at(0, 0, 3, 1));
    put(0, 0, "");
    await grid.calculate();
    expect(grid.values(at(0, 0, 3, 1))).toEqual([[""], [""], [""]]);
  });

  test("sorting one range for display leaves it in order for every other formula", async () => {
    grid.write(at(0, 0, 3, 1), [[3], [1], [2]]);
    put(0, 2, "=SORT(A1:A3)", '=TEXTJOIN("-",TRUE,A1:A3)');
    await grid.calculate();
    expect(valueAt(0, 3)).toBe("3-1-2");
    expect(grid.values(at(0, 2, 3, 1))).toEqual([[1], [2], [3]]);
  });

  test("an edit of a cell reaches the formulas that hang on it, across sheets", async () => {
    const other = grid.addSheet("规 则");
    put(0, 0, 5);
    grid.write({ ...at(0, 0), sheet: other }, [["=Sheet1!A1*2"]]);
    put(1, 0, "='规 则'!A1+1");
    await grid.calculate();
    put(0, 0, 7);
    await grid.calculate();
    expect(valueAt(1, 0)).toBe(15);
    grid.renameSheet(other, "政策");
    await grid.calculate();
    expect(grid.formulas(at(1, 0))).toEqual([["=政策!A1+1"]]);
    expect(valueAt(1, 0)).toBe(15);
  });
});

test.each<[CellValue, string, string]>([
  [0.1234, "0.0%", "12.3%"],
  [45293, 'yyyy"年"m"月"', "2024年1月"],
  [1234.5, "#,##0.00", "1,234.50"],
  [0, "0.0;-0.0;;@", ""],
  [true, "0.0", "TRUE"],
  ["甲", '"姓名："@', "姓名：甲"],
])("%s under the format %s is displayed as %s", (value, numberFormat, shown) => {
  put(0, 0, value);
  grid.format(at(0, 0), { numberFormat });
  expect(grid.texts(at(0, 0))).toEqual([[shown]]);
});

test("clearing contents keeps formats, clearing formats keeps contents", () => {
  put(0, 0, 5, 6);
  grid.format(at(0, 0, 1, 2), { bold: true });
  grid.clear(at(0, 0), "contents");
  grid.clear(at(0, 1), "formats");
  expect([valueAt(0, 0), valueAt(0, 1)]).toEqual(["", 6]);
  expect([grid.formatAt(sheet, 0, 0).bold, grid.formatAt(sheet, 0, 1).bold]).toEqual([true, false]);
  expect(grid.usedArea(sheet, true)).toEqual(at(0, 1));
  expect(grid.usedArea(sheet, false)).toEqual(at(0, 0, 1, 2));
});

test("an empty sheet has no used area", () => {
  expect(grid.usedArea(sheet, false)).toBeNull();
});
