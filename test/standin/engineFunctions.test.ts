import { createHeadlessGrid } from "../support/grid";
import type { Area, CellValue, FunctionCall, FunctionHost, Grid } from "./grid";

let grid: Grid;
let sheet: string;
let batches: FunctionCall[][];

beforeEach(() => {
  grid = createHeadlessGrid();
  sheet = grid.activeSheet();
  batches = [];
});
afterEach(() => {
  grid.dispose();
});

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ sheet, row, column, rows, columns });
const put = (row: number, column: number, ...cells: CellValue[]): void => {
  grid.write(at(row, column, 1, cells.length), [cells]);
};
const scalar = (name: string, optional = false) => ({ name, description: "", range: false, optional });
const range = (name: string) => ({ name, description: "", range: true, optional: true });

const NAMES: FunctionHost["names"] = [
  { name: "KPI.ECHO", description: "", parameters: [scalar("value"), scalar("more", true)] },
  { name: "KPI.SUM", description: "", parameters: [range("cells")] },
];

function host(answer: (call: FunctionCall) => unknown): FunctionHost {
  return {
    names: NAMES,
    invoke: (calls) => {
      batches.push([...calls]);
      return Promise.resolve(calls.map(answer));
    },
  };
}

const echo = host((call) => call.args[0] ?? "blank");

describe("arguments of a custom function", () => {
  test.each<[string, unknown[]]>([
    ["=KPI.ECHO(A1)", [95, null]],
    ['=KPI.ECHO("甲",TRUE)', ["甲", true]],
    ["=KPI.ECHO(Z99)", [null, null]],
    ["=KPI.ECHO(1/0)", ["#DIV/0!", null]],
    ["=KPI.ECHO(,2)", [null, 2]],
    [
      "=KPI.SUM(A1:B2)",
      [
        [
          [95, "text"],
          [null, true],
        ],
      ],
    ],
    ["=KPI.SUM(A1)", [[[95]]]],
    ["=KPI.SUM()", [null]],
  ])("%s arrive as %j", async (formula, args) => {
    grid.write(at(0, 0, 2, 2), [
      [95, "text"],
      ["", true],
    ]);
    grid.registerFunctions(echo);
    put(5, 5, formula);
    await grid.calculate();
    expect(batches).toEqual([[{ name: formula.slice(1, formula.indexOf("(")), args }]]);
  });
});

test.each<[unknown, CellValue]>([
  [12.5, 12.5],
  ["12", "12"],
  ["#VALUE!", "#VALUE!"],
  ["#N/A", "#N/A"],
  [true, true],
  ["", ""],
])("a result %j is shown as %j", async (result, shown) => {
  grid.registerFunctions(host(() => result));
  put(0, 0, "=KPI.ECHO(1)", "=ISERROR(A1)");
  await grid.calculate();
  expect(grid.values(at(0, 0, 1, 2))).toEqual([[shown, String(shown).startsWith("#")]]);
});

test("a table of results spills", async () => {
  grid.registerFunctions(
    host(() => [
      [1, "a"],
      [2, "b"],
    ]),
  );
  put(0, 0, "=KPI.ECHO(1)");
  await grid.calculate();
  expect(grid.values(at(0, 0, 2, 2))).toEqual([
    [1, "a"],
    [2, "b"],
  ]);
});

test("too few or too many arguments are a #VALUE! and never reach the host", async () => {
  grid.registerFunctions(echo);
  put(0, 0, "=KPI.ECHO()", "=KPI.ECHO(1,2,3)");
  await grid.calculate();
  expect(grid.values(at(0, 0, 1, 2))).toEqual([["#VALUE!", "#VALUE!"]]);
  expect(batches).toEqual([]);
});

test("all calls of one calculation are one batch, equal calls are one call, and formulas over them are right", async () => {
  grid.registerFunctions(echo);
  grid.write(
    at(0, 0, 50, 1),
    Array.from({ length: 50 }, (_, row) => [row % 10]),
  );
  grid.write(
    at(0, 1, 50, 1),
    Array.from({ length: 50 }, (_, row) => [`=KPI.ECHO(A${String(row + 1)})`]),
  );
  put(0, 2, "=SUM(B1:B50)", "=COUNTIF(B1:B50,9)");
  await grid.calculate();
  expect(batches.map((batch) => batch.length)).toEqual([10]);
  expect(grid.values(at(0, 2, 1, 2))).toEqual([[225, 5]]);
});

test("functions within functions are asked from the inside out and never see #BUSY!", async () => {
  grid.registerFunctions(host((call) => Number(call.args[0]) + 1));
  put(0, 0, "=KPI.ECHO(KPI.ECHO(KPI.ECHO(1)))", "=KPI.ECHO(A1)");
  await grid.calculate();
  expect(grid.values(at(0, 0, 1, 2))).toEqual([[4, 5]]);
  expect(batches.flat().map((call) => call.args[0])).toEqual([1, 2, 3, 4]);
});

test("a scalar parameter given several cells is called for each of them", async () => {
  grid.registerFunctions(echo);
  grid.write(at(0, 0, 3, 1), [[1], [2], [3]]);
  put(0, 1, "=KPI.ECHO(A1:A3)");
  await grid.calculate();
  expect(grid.values(at(0, 1, 3, 1)).flat()).toEqual([1, 2, 3]);
});

test("an edit asks again for the cells that hang on it only", async () => {
  grid.registerFunctions(echo);
  put(0, 0, 1, "=KPI.ECHO(A1)", 2, "=KPI.ECHO(C1)");
  await grid.calculate();
  batches = [];
  put(0, 0, 5);
  await grid.calculate();
  expect(grid.values(at(0, 1))).toEqual([[5]]);
  expect(batches.flat().map((call) => call.args[0])).toEqual([5]);
});

test("formulas written before the functions came show #NAME? and then their value", async () => {
  put(0, 0, "=KPI.ECHO(7)", "=kpi.echo(8)");
  await grid.calculate();
  expect(grid.values(at(0, 0, 1, 2))).toEqual([["#NAME?", "#NAME?"]]);
  grid.registerFunctions(echo);
  await grid.calculate();
  expect(grid.values(at(0, 0, 1, 2))).toEqual([[7, 8]]);
});

test("when another host takes over, nothing the first one said is shown any more", async () => {
  grid.registerFunctions(host(() => "old"));
  put(0, 0, "=KPI.ECHO(1)");
  await grid.calculate();
  grid.registerFunctions(host(() => "new"));
  await grid.calculate();
  expect(grid.values(at(0, 0))).toEqual([["new"]]);
});

test("a host that fails leaves #VALUE!", async () => {
  grid.registerFunctions({ names: NAMES, invoke: () => Promise.reject(new Error("runtime is gone")) });
  put(0, 0, "=KPI.ECHO(1)");
  await grid.calculate();
  expect(grid.values(at(0, 0))).toEqual([["#VALUE!"]]);
});

test("a host that is silent leaves #BUSY!, other formulas go on, and its late answer is still taken", async () => {
  let answer: (values: unknown[]) => void = () => undefined;
  const invoke = (): Promise<unknown[]> => new Promise((resolve) => (answer = resolve));
  grid.registerFunctions({ names: NAMES, invoke, patience: 300 });
  put(0, 0, "=KPI.ECHO(1)", 1, "=B1+1");
  await grid.calculate();
  expect(grid.values(at(0, 0, 1, 3))).toEqual([["#BUSY!", 1, 2]]);
  put(0, 1, 2);
  await grid.calculate();
  expect(grid.values(at(0, 2))).toEqual([[3]]);
  const shown = new Promise<void>((resolve) => {
    grid.on({ calculated: resolve });
  });
  answer(["late"]);
  await shown;
  expect(grid.values(at(0, 0))).toEqual([["late"]]);
}, 20_000);
