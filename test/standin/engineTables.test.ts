import { createHeadlessGrid } from "../support/grid";
import type { Area, CellValue, Grid } from "./grid";

let grid: Grid;
let sheet: string;
let table: string;

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ sheet, row, column, rows, columns });
const column = (index: number, rows = 3): CellValue[] => grid.values(at(1, index, rows, 1)).flat();

beforeEach(() => {
  grid = createHeadlessGrid();
  sheet = grid.activeSheet();
  grid.write(at(0, 0, 4, 3), [
    ["姓名", "得分", "Points"],
    ["样例甲", 90, ""],
    ["样例乙", 80, ""],
    ["样例丙", 70, ""],
  ]);
  table = grid.addTable("tblScore", at(0, 0, 4, 3));
});
afterEach(() => {
  grid.dispose();
});

const fill = (formula: string): void => {
  grid.write(at(1, 2, 3, 1), [[formula], [formula], [formula]]);
};

test("a table takes its column names from the header row", () => {
  expect(grid.tables()).toEqual([
    { id: table, name: "tblScore", area: at(0, 0, 4, 3), columns: ["姓名", "得分", "Points"] },
  ]);
});

describe("a formula in the table may name its row in any spelling and is given back as it was written", () => {
  test.each([
    "=tblScore[[#This Row],[得分]]*2",
    "=[@得分]*2",
    "=[@[得分]]*2",
    "=TBLSCORE[@得分]*2",
    "=SUM(tblScore[@[得分]:[得分]])*2",
    "=tblScore[[#this row],[得分]]*2",
  ])("%s", async (formula) => {
    fill(formula);
    await grid.calculate();
    expect(column(2)).toEqual([180, 160, 140]);
    expect(grid.formulas(at(1, 2, 3, 1)).flat()).toEqual([formula, formula, formula]);
  });
});

test.each(["=SUM(tblScore[得分 (满分/100), '[分']])", "=SUM(tblScore[[得分 (满分/100), '[分']]])"])(
  "%s names a whole column by a heading with any sign in it",
  async (formula) => {
    grid.write(at(0, 1), [["得分 (满分/100), [分]"]]);
    await grid.calculate();
    grid.write(at(5, 5), [[formula]]);
    await grid.calculate();
    expect(grid.values(at(5, 5))).toEqual([[240]]);
    expect(grid.formulas(at(5, 5))).toEqual([[formula]]);
  },
);

test.each<[string, CellValue]>([
  ["=SUM(tblScore[得分])", 240],
  ["=ROWS(tblScore)", 3],
  ["=ROWS(tblScore[#All])", 4],
  ["=tblScore[[#Headers],[得分]]", "得分"],
  ["=COUNTA(tblScore[[姓名]:[得分]])", 6],
  ["=SUM(tblscore[得分])", 240],
  ["=COUNTBLANK(tblScore[points])", 3],
  ['="[@得分]"', "[@得分]"],
])("outside the table %s is %s", async (formula, value) => {
  grid.write(at(8, 5), [[formula]]);
  await grid.calculate();
  expect(grid.values(at(8, 5))).toEqual([[value]]);
});

test("a formula with a bracket left open spoils no formula after it", async () => {
  grid.write(at(8, 5), [["=SUM(tblScore["]]);
  await grid.calculate();
  grid.write(at(8, 6), [["=SUM(tblScore[得分])"]]);
  await grid.calculate();
  expect(grid.values(at(8, 6))).toEqual([[240]]);
});

test("renaming the table renames it in formulas", async () => {
  grid.write(at(8, 5), [["=SUM(tblScore[得分])"]]);
  await grid.calculate();
  grid.renameTable(table, "tblMonth");
  await grid.calculate();
  expect(grid.formulas(at(8, 5))).toEqual([["=SUM(tblMonth[得分])"]]);
  grid.write(at(1, 1), [[100]]);
  await grid.calculate();
  expect(grid.values(at(8, 5))).toEqual([[250]]);
});

test("a longer table is summed to its new end", async () => {
  grid.write(at(8, 5), [["=SUM(tblScore[得分])"]]);
  grid.write(at(4, 0, 1, 2), [["样例丁", 60]]);
  await grid.calculate();
  grid.resizeTable(table, at(0, 0, 5, 3));
  await grid.calculate();
  expect(grid.values(at(8, 5))).toEqual([[300]]);
});

describe("Records that grow are counted by formulas written before", () => {
  const call = (name: string): CellValue[] => [name, "是"];
  /** A list of calls with its heading in this row, and a count of somebody's in another column. */
  async function aList(heading: number): Promise<string> {
    grid.write(at(heading, 8, 3, 2), [["坐席", "接通"], call("样例甲"), call("样例乙")]);
    const id = grid.addTable("tblCalls", at(heading, 8, 3, 2));
    grid.write(at(0, 12), [['=COUNTIFS(tblCalls[坐席],"样例甲",tblCalls[接通],"是")']]);
    await grid.calculate();
    return id;
  }
  const grow = async (id: string, heading: number, names: readonly string[]): Promise<CellValue | undefined> => {
    const rows = grid.tables().find((one) => one.id === id)?.area.rows ?? 0;
    grid.write(at(heading + rows, 8, names.length, 2), names.map(call));
    grid.resizeTable(id, at(heading, 8, rows + names.length, 2));
    await grid.calculate();
    return grid.values(at(0, 12))[0]?.[0];
  };

  test.each([0, 2, 7])("the heading in row %i, more than once", async (heading) => {
    const id = await aList(heading);
    expect(await grow(id, heading, ["样例甲", "样例乙", "样例甲"])).toBe(3);
    expect(await grow(id, heading, ["样例甲"])).toBe(4);
  });

  test("after rows of it were hidden and shown", async () => {
    const id = await aList(2);
    grid.hideRows({ sheet, row: 3, rows: 1 }, true);
    expect(await grow(id, 2, ["样例甲"])).toBe(2);
    grid.hideRows({ sheet, row: 3, rows: 1 }, false);
    expect(await grow(id, 2, ["样例甲"])).toBe(3);
  });

  test("where a cell of the old rows changes as well", async () => {
    const id = await aList(2);
    grid.write(at(3, 9), [["否"]]);
    expect(await grow(id, 2, ["样例甲"])).toBe(1);
  });
});

test("rows inserted into the table get the formulas of calculated columns and its look", async () => {
  fill("=[@得分]*2");
  grid.format(at(1, 0, 3, 3), { fill: "#FFF2CC" });
  await grid.calculate();
  grid.insertRows(sheet, 2, 2);
  grid.write(at(2, 0, 1, 2), [["样例戊", 50]]);
  await grid.calculate();
  expect(grid.tables()[0]?.area).toEqual(at(0, 0, 6, 3));
  expect(column(2, 5)).toEqual([180, 100, 0, 160, 140]);
  expect(grid.formatAt(sheet, 3, 0).fill).toBe("#FFF2CC");
});

test("deleting rows of the table shortens it and formulas elsewhere follow", async () => {
  grid.write(at(8, 5, 1, 2), [["=SUM(tblScore[得分])", "=B4"]]);
  await grid.calculate();
  grid.deleteRows(sheet, 2, 1);
  await grid.calculate();
  expect(grid.tables()[0]?.area).toEqual(at(0, 0, 3, 3));
  expect(grid.values(at(7, 5, 1, 2))).toEqual([[160, 70]]);
  expect(grid.formulas(at(7, 6))).toEqual([["=B3"]]);
});

test("a header written later is the column's new name, in formulas too", async () => {
  fill("=tblScore[[#This Row],[得分]]*2");
  await grid.calculate();
  grid.write(at(0, 1), [["总分"]]);
  await grid.calculate();
  expect(grid.tables()[0]?.columns).toEqual(["姓名", "总分", "Points"]);
  expect(grid.formulas(at(1, 2))).toEqual([["=tblScore[[#This Row],[总分]]*2"]]);
  grid.write(at(1, 1), [[95]]);
  await grid.calculate();
  expect(column(2)).toEqual([190, 160, 140]);
});

test("a saved workbook opens with its tables and goes on calculating", async () => {
  fill("=[@得分]*2");
  await grid.calculate();
  const copy = createHeadlessGrid(JSON.parse(JSON.stringify(grid.save())));
  copy.write(at(1, 1), [[60]]);
  await copy.calculate();
  expect(copy.tables()[0]?.columns).toEqual(["姓名", "得分", "Points"]);
  expect(copy.values(at(1, 2, 3, 1)).flat()).toEqual([120, 160, 140]);
  copy.dispose();
});
