import { ok } from "../../../src/domain/outcome/outcome";
import { changeWorkbook } from "../../../src/excel/change/changeWorkbook";
import { askProtection } from "../../../src/excel/inventory";
import { type RunningExcel, startExcel } from "../../support/excel";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ doubts: { protectionOptions: "with nulls" } });
}, 120_000);

afterAll(() => excel.close());

const options = { allowSort: true, allowFormatRows: true };

/** Whether a sheet is protected, and what may be done all the same. */
const lockOf = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("锁");
    protection.load("protected,options");
    await context.sync();
    const { allowSort, allowFormatRows, allowInsertRows } = protection.options;
    return [protection.protected, allowSort, allowFormatRows, allowInsertRows];
  });

const writeLocked = () =>
  changeWorkbook(async (change) => {
    const sheet = change.context.workbook.worksheets.getItem("锁").load("name");
    askProtection(sheet);
    await change.context.sync();
    await change.unlocked(sheet, () => change.cells(sheet, { address: "A1", before: [[""]], after: [["新"]] }));
    return ok(null);
  });

describe("A lock that Excel tells with nulls among its options", () => {
  beforeEach(async () => {
    excel.reset();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("锁").protection.protect(options);
      await context.sync();
    });
  });

  it("is put on again after a locked cell was written", async () => {
    expect((await writeLocked()).ok).toBe(true);
    expect([excel.values("锁!A1"), await lockOf()]).toEqual([[["新"]], [true, true, true, false]]);
  });

  it("is put on again when Excel refuses the write", async () => {
    excel.standIn.faults.failAction("Range.Formulas =");
    expect(await writeLocked()).toMatchObject({ ok: false, issues: [{ code: "excelRefused" }] });
    expect([excel.values("锁!A1"), await lockOf()]).toEqual([[[""]], [true, true, true, false]]);
  });
});
