import { failed, ok } from "../../../src/domain/outcome/outcome";
import { changeWorkbook } from "../../../src/excel/change/changeWorkbook";
import { type CellChange, setCells } from "../../../src/excel/setCells";
import { type RunningExcel, startExcel } from "../../support/excel";

let excel: RunningExcel;
jest.setTimeout(120_000);

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

const rows = 450;
const column = (sign: string): string[][] => Array.from({ length: rows }, () => [sign.repeat(4_000)]);
const formats = (format: string): string[][] => Array.from({ length: rows }, () => [format]);
const address = `A1:A${String(rows)}`;

/** First and last cell, with their number formats. */
async function ends(): Promise<unknown> {
  await excel.standIn.settled();
  return Excel.run(async (context) => {
    const ranges = ["A1", `A${String(rows)}`].map((cell) =>
      context.workbook.worksheets.getItem("Sheet1").getRange(cell).load("formulas,numberFormat"),
    );
    await context.sync();
    return ranges.map(({ formulas, numberFormat }) => [formulas, numberFormat]);
  });
}

test("Cells that weigh more than a request go in several, and come back in several when something is refused", async () => {
  const wholly = await changeWorkbook(async (change) => {
    const sheet = change.context.workbook.worksheets.getItem("Sheet1").load("name");
    await change.context.sync();
    await change.cells(sheet, { address, before: formats(""), after: column("旧") });
    return ok(null);
  });
  expect(wholly.ok).toBe(true);
  const before = await ends();
  const { counts } = excel.standIn;
  counts.reset();
  const refused = await changeWorkbook(async (change) => {
    const sheet = change.context.workbook.worksheets.getItem("Sheet1").load("name");
    await change.context.sync();
    await change.numberFormats(sheet, { address, before: formats("General"), after: formats("@") });
    await change.cells(sheet, { address, before: column("旧"), after: column("新") });
    await change.context.sync();
    return failed({ code: "noPeriod" });
  });
  expect(refused.ok).toBe(false);
  expect(counts.byBatch.filter(({ wrote }) => wrote).length).toBeGreaterThan(3);
  expect(await ends()).toEqual(before);
});

test("Thousands of cells are put right at once, each as it was found", async () => {
  excel.reset();
  const places = Array.from({ length: 3500 }, (_, at) => `B${String(at + 1)}`);
  const cells = places.map((cell): CellChange => ({ at: { sheet: "Sheet1", address: cell }, from: "", to: 1 }));
  excel.standIn.counts.reset();
  expect(await changeWorkbook((change) => setCells(change, cells))).toEqual({ ok: true, value: null });
  for (const { bytesIn } of excel.standIn.counts.byBatch) expect(bytesIn).toBeLessThan(3_000_000);
  expect(excel.values("B3500")).toEqual([[1]]);
});
