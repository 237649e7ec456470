import { createHeadlessGrid } from "../support/grid";
import type { Area, Grid } from "./grid";

let grid: Grid;
let sheet: string;
let heard: unknown[];

beforeEach(() => {
  grid = createHeadlessGrid();
  sheet = grid.activeSheet();
  heard = [];
  grid.on({
    edited: (area) => heard.push(["edited", area]),
    selected: (area) => heard.push(["selected", area]),
    activated: (id) => heard.push(["activated", id]),
    sheetsChanged: () => heard.push("sheetsChanged"),
  });
});
afterEach(() => {
  grid.dispose();
});

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ sheet, row, column, rows, columns });

test("writes of the API and results of formulas are silent, undo and redo of them are not", async () => {
  grid.write(at(0, 0, 1, 2), [[1, "=A1+1"]]);
  grid.format(at(5, 5), { bold: true });
  await grid.calculate();
  expect(heard).toEqual([]);
  await grid.undo();
  expect(heard).toEqual([["edited", at(0, 0, 1, 2)]]);
  expect(grid.values(at(0, 0, 1, 2))).toEqual([["", ""]]);
  await grid.redo();
  expect(grid.values(at(0, 0, 1, 2))).toEqual([[1, 2]]);
});

test("what the API changes between two calculations is one step of undo", async () => {
  grid.write(at(0, 0), [["before"]]);
  await grid.calculate();
  grid.write(at(0, 0), [["one"]]);
  grid.values(at(0, 0));
  grid.write(at(0, 0), [["two"]]);
  grid.format(at(0, 0), { bold: true });
  grid.columnWidth({ sheet, column: 0, columns: 1 }, 200);
  await grid.calculate();
  await grid.undo();
  expect(grid.values(at(0, 0))).toEqual([["before"]]);
  expect([grid.formatAt(sheet, 0, 0).bold, grid.columnWidthAt(sheet, 0)]).toEqual([false, 64]);
});

test("selecting and activating are told, whoever does them", () => {
  const other = grid.addSheet("规则");
  grid.select({ ...at(2, 3, 4, 5), sheet: other });
  expect(heard).toEqual([
    ["activated", other],
    ["selected", { ...at(2, 3, 4, 5), sheet: other }],
  ]);
  expect(grid.selection()).toEqual({ ...at(2, 3, 4, 5), sheet: other });
  expect(grid.activeSheet()).toBe(other);
});

test("a guard does not hold for the API", async () => {
  grid.guardEdits(
    () => false,
    () => heard.push("refused"),
  );
  grid.write(at(0, 0), [[1]]);
  grid.insertRows(sheet, 0, 1);
  await grid.calculate();
  expect(heard).toEqual([]);
  expect(grid.values(at(1, 0))).toEqual([[1]]);
});

describe("sheets", () => {
  test("are added, named, moved, hidden, copied and deleted", () => {
    const rules = grid.addSheet("规则");
    const first = grid.addSheet("说明", 0);
    grid.renameSheet(sheet, "评分表");
    expect(grid.sheets().map(({ name }) => name)).toEqual(["说明", "评分表", "规则"]);
    grid.moveSheet(first, 2);
    grid.hideSheet(rules, true);
    expect(grid.sheets().map(({ name, hidden }) => [name, hidden])).toEqual([
      ["评分表", false],
      ["规则", true],
      ["说明", false],
    ]);
    const copy = grid.copySheet(first);
    expect(copy).not.toBe(first);
    grid.deleteSheet(first);
    expect(grid.sheets().map(({ id }) => id)).toEqual([sheet, rules, copy]);
  });

  test("have Excel's size", async () => {
    grid.write(at(1_048_575, 16_383), [["last"]]);
    await grid.calculate();
    expect(grid.usedArea(sheet, true)).toEqual(at(1_048_575, 16_383));
  });
});

test("sizes, hiding, freezing and merging are kept", () => {
  grid.columnWidth({ sheet, column: 1, columns: 2 }, 120);
  grid.rowHeight({ sheet, row: 3, rows: 1 }, 40);
  grid.hideRows({ sheet, row: 5, rows: 2 }, true);
  grid.hideColumns({ sheet, column: 4, columns: 1 }, true);
  grid.freeze(sheet, 2, 1);
  grid.merge(at(0, 0, 1, 3));
  expect([grid.columnWidthAt(sheet, 0), grid.columnWidthAt(sheet, 2), grid.rowHeightAt(sheet, 3)]).toEqual([
    64, 120, 40,
  ]);
  expect([4, 5, 6, 7].map((row) => grid.isRowHidden(sheet, row))).toEqual([false, true, true, false]);
  grid.hideRows({ sheet, row: 5, rows: 1 }, false);
  expect([grid.isRowHidden(sheet, 5), grid.isColumnHidden(sheet, 4)]).toEqual([false, true]);
});

test("a name that is defined anew, or gone, changes the formulas that use it", async () => {
  grid.write(at(0, 0, 1, 2), [[2, 3]]);
  grid.defineName("基数", "=Sheet1!$A$1");
  grid.write(at(1, 0), [["=基数*10"]]);
  await grid.calculate();
  expect(grid.values(at(1, 0))).toEqual([[20]]);
  grid.defineName("基数", "=Sheet1!$B$1");
  await grid.calculate();
  expect(grid.values(at(1, 0))).toEqual([[30]]);
  grid.write(at(0, 1), [[4]]);
  await grid.calculate();
  expect(grid.values(at(1, 0))).toEqual([[40]]);
  expect(grid.names()).toEqual([{ name: "基数", refersTo: "=Sheet1!$B$1" }]);
  grid.deleteName("基数");
  await grid.calculate();
  expect(grid.values(at(1, 0))).toEqual([["#NAME?"]]);
  expect(grid.formulas(at(1, 0))).toEqual([["=基数*10"]]);
});
