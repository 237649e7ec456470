import { actions } from "../../src/actions/excelActions";
import { changeWorkbook } from "../../src/excel/change/changeWorkbook";
import { readArea } from "../../src/excel/readArea";
import { ok } from "../../src/domain/outcome/outcome";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, sampleRequest, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
  await must(actions.samplePeriod(sampleRequest, silent));
  await must(actions.makeApproval(today, silent));
  await must(actions.makeInterviews(today, silent));
}, 300_000);

afterAll(async () => {
  await excel.close();
});

afterEach(() => excel.standIn.faults.clear());

/** What an action does where Excel gives no larger answers than these. */
async function withAnswersUpTo<T>(bytes: number, act: () => Promise<T>): Promise<T> {
  await excel.standIn.settled();
  excel.standIn.counts.reset();
  excel.standIn.faults.answersUpTo(bytes);
  const done = await act();
  excel.standIn.faults.clear();
  return done;
}

const largest = (): number => Math.max(...excel.standIn.counts.byBatch.map(({ bytesOut }) => bytesOut));

/** Cell of a card right of a label in its first column. */
function beside(sheet: string, label: string): string {
  const row = excel.values(`${sheet}!A1:A60`).findIndex(([cell]) => cell === label);
  return `${sheet}!B${String(row + 1)}`;
}

describe("Where one answer of Excel would be too large", () => {
  test.each([60_000, 150_000, 400_000])(
    "a period is read in pieces of %d bytes, to the same findings",
    async (bytes) => {
      const whole = await must(actions.readOpenPeriod(today));
      expect(largest()).toBeGreaterThan(bytes);
      const inPieces = await withAnswersUpTo(bytes, () => must(actions.readOpenPeriod(today)));
      expect(inPieces).toEqual(whole);
      expect(excel.standIn.counts.syncs).toBeGreaterThan(2);
    },
  );

  test("sheets of people are read in pieces too, and keep what is written on them", async () => {
    for (const number of ["CS001", "CS003"]) await must(actions.makeCards({ number, name: "" }, today, silent));
    await excel.user.type(beside("考核表_张甲一", "考核人意见"), "继续保持");
    const { sheets } = await withAnswersUpTo(300_000, () =>
      must(actions.makeCards({ number: "CS001", name: "" }, today, silent)),
    );
    expect(sheets).toEqual(["考核表_张甲一"]);
    expect(excel.values(beside("考核表_张甲一", "考核人意见"))).toEqual([["继续保持"]]);
  });

  test("an action that stands half-way in the workbook is put back", async () => {
    excel.standIn.faults.refuseAction("PageLayout.Zoom =", "InvalidArgument");
    excel.standIn.faults.loseFrom(12);
    await actions.makeCards({ number: "CS001", name: "" }, today, silent);
    excel.standIn.faults.clear();
    expect(await must(withAnswersUpTo(60_000, () => actions.takeBack()))).not.toEqual([]);
    expect(await must(actions.readOpenPeriod(today))).not.toBeNull();
  });

  test("eight thousand entries are read within the 5 MB that Excel gives", async () => {
    const { grid, counts } = excel.standIn;
    const sheet = grid.sheets().find(({ name }) => name === "事件台账")?.id ?? "";
    const evidence = "客户来电反映处理情况，录音已由班长和主管分别复核，结论一致".repeat(4);
    const entry = [46_296, "CS001", "", "", 1, evidence, "样例主管"];
    grid.write(
      { sheet, row: 300, column: 0, rows: 8000, columns: entry.length },
      Array.from({ length: 8000 }, () => entry),
    );
    await excel.standIn.settled();
    counts.reset();
    const read = await must(actions.readOpenPeriod(today));
    expect(read?.findings.map(({ issue }) => issue)).toContainEqual(
      expect.objectContaining({ code: "rowsBelowTable", rows: 8000 }),
    );
    expect(counts.bytesOut).toBeGreaterThan(6_000_000);
    expect(counts.syncs).toBeLessThan(10);
  });

  test("a row that is too large by itself is refused, and nothing is asked for without end", async () => {
    await excel.user.type("Sheet1!A1", [["长".repeat(20_000), 1]]);
    const area = { row: 0, column: 0, rows: 1, columns: 2 };
    const refused = await withAnswersUpTo(30_000, () =>
      changeWorkbook(async ({ context }) =>
        ok(await readArea(context, context.workbook.worksheets.getItem("Sheet1"), area)),
      ),
    );
    expect(refused).toMatchObject({ ok: false, issues: [{ excelCode: "ResponsePayloadSizeLimitExceeded" }] });
  });
});
