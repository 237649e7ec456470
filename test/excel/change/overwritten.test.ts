import type { Change } from "../../../src/excel/change/change";
import { changeWorkbook } from "../../../src/excel/change/changeWorkbook";
import { failed, ok } from "../../../src/domain/outcome/outcome";
import { type RunningExcel, startExcel } from "../../support/excel";

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
