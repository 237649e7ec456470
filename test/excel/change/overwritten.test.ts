import type { Change } from "../../../src/excel/change/change";
import { changeWorkbook } from "../../../src/excel/change/changeWorkbook";
import { failed, ok } from "../../../src/domain/outcome/outcome";
import { askInventory } from "../../../src/excel/inventory";
import { newState } from "../../../src/actions/newState";
import { stateSheet } from "../../../src/sheets/book/stateSheet";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { type RunningExcel, startExcel } from "../../support/excel";

const plan = (name: string): SheetPlan => {
  const state = newState({ schemeId: "004ONLINE", language: "zh-CN", department: "", month: "2026-10", rows: 1 });
  if (!state.ok) throw new Error("There is no such policy.");
  return { ...stateSheet(state.value), name, visibility: "visible" };
};

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

/** Somebody types into A1 between the read of an action and what it writes. */
async function typedMeanwhile(write: (change: Change, sheet: Excel.Worksheet) => Promise<void>) {
  await excel.user.type("A1", [[1], [2]]);
  let runs = 0;
  const result = await changeWorkbook(async (change) => {
    runs += 1;
    if (runs > 1) return failed({ code: "noPeriod" });
    const sheet = change.context.workbook.worksheets.getItem("Sheet1").load("name");
    await change.context.sync();
    await excel.user.type("A1", 7);
    await write(change, sheet);
    return ok(null);
  });
  return { result, runs, cells: excel.formulas("A1:A2") };
}

test.each([
  ["figures", [[10], [20]]],
  ["formulas", [[{ formula: "=5+5" }], [{ formula: "=10+10" }]]],
])("Where %s are written over what somebody typed, all that stood there stands again", async (_what, after) => {
  const edit = { address: "A1:A2", before: [[1], [2]], after };
  const { result, runs, cells } = await typedMeanwhile((change, sheet) => change.cells(sheet, edit));
  expect(runs).toBe(2);
  expect(result).toEqual({ ok: false, issues: [{ code: "noPeriod" }] });
  expect(cells).toEqual([[7], [2]]);
});

test("Where another window writes every time, what is told of new sheets is that they stand unremembered", async () => {
  await excel.user.type("A1", [[1], [2]]);
  let runs = 0;
  const result = await changeWorkbook(async (change) => {
    runs += 1;
    const sheet = change.context.workbook.worksheets.getItem("Sheet1").load("name");
    const inventory = askInventory(change.context.workbook);
    await change.context.sync();
    const old = inventory.sheets.items.filter(({ name }) => name === "新表");
    await excel.user.type("A1", 70 + runs);
    await change.cellsAround(sheet, [{ address: "A1:A2", before: [[1], [2]], after: [[10], [20]] }], () =>
      change.replaceSheets(inventory, { old, plans: [plan("新表")] }, () => undefined),
    );
    return ok(null);
  });
  expect(runs).toBe(3);
  expect(result).toMatchObject({
    ok: false,
    issues: [
      { code: "madeUnremembered", sheets: ["新表"] },
      { code: "cellChanged", address: "A1" },
    ],
  });
  expect(excel.standIn.grid.sheets().map(({ name }) => name)).toContain("新表");
  expect(excel.formulas("A1:A2")).toEqual([[73], [2]]);
});
