import { actions } from "../../src/actions/excelActions";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today } from "./support";
import { picture } from "./workbookPicture";

let excel: RunningExcel;
jest.setTimeout(300_000);

const protection = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("评分表").protection;

beforeAll(async () => {
  excel = await startExcel();
  await must(actions.samplePeriod({ schemeId: "004ONLINE", language: "zh-CN", month: "2026-10" }, silent));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("评分表");
    protection(context).unprotect();
    context.workbook.comments.add("评分表!B10", "已核对");
    sheet.getRange("A8").values = [["ZX900"]];
    sheet.getRange("P9").values = [["'9"]];
    for (const rows of ["12:12", "18:19"]) sheet.getRange(rows).rowHidden = true;
    protection(context).protect({ allowFormatRows: true });
    await context.sync();
  });
  await excel.standIn.settled();
});

afterAll(async () => {
  await excel.close();
});

/** Everybody's result and inputs by number and name: what must not depend on the row. */
async function people() {
  const evaluated = await must(actions.readOpenPeriod(today));
  const all = (evaluated?.people ?? []).map(({ row, number, name, inputs, evaluation }) => ({
    row,
    number,
    name,
    inputs,
    total: evaluation?.total ?? null,
  }));
  return { all, findings: (evaluated?.findings ?? []).map(({ issue, person }) => ({ ...issue, person })) };
}

type Person = Awaited<ReturnType<typeof people>>["all"][number];

const withoutRows = ({ all }: Awaited<ReturnType<typeof people>>) =>
  all
    .map(({ number, name, inputs, total }) => ({ number, name, inputs, total }))
    .sort((a, b) => (a.number < b.number ? -1 : 1));

/** What the check says about whom. */
const codes = ({ findings }: Awaited<ReturnType<typeof people>>) =>
  findings
    .filter(({ code }) => code !== "hiddenRow")
    .map(({ code, person }) => `${code} ${person?.number ?? ""}`)
    .sort();

async function seen() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("评分表");
    const rows = sheet.getRange("8:19").getRowProperties({ rowHidden: true });
    const comment = context.workbook.comments.getItemAt(0).getLocation().load("rowIndex");
    const lock = protection(context).load("protected");
    await context.sync();
    const hidden = rows.value.flatMap(({ rowHidden }, at) => (rowHidden ? [8 + at] : []));
    return { hidden, comment: comment.rowIndex + 1, isProtected: lock.protected };
  });
}

describe("Sorting the people of 评分表", () => {
  test("leaves everything as it was where Excel refuses in the end", async () => {
    const before = picture(excel);
    excel.standIn.faults.failAction("WorksheetProtection.Protect()");
    const result = await actions.sortPeople("total");
    excel.standIn.faults.clear();
    await excel.standIn.settled();
    expect(result).toMatchObject({ ok: false, issues: [{ code: "excelRefused" }] });
    expect(result.ok || result.issues).toHaveLength(1);
    expect(picture(excel)).toEqual(before);
  });

  const after = {
    total: ({ total }: Person, other: Person) => (other.total ?? -1) - (total ?? -1),
    name: ({ name }: Person, other: Person) => name.localeCompare(other.name, "zh-CN"),
  };

  test.each(["total", "name"] as const)(
    "by %s keeps every figure, remark, comment and hidden row with its person, and all that the check says",
    async (by) => {
      const [before, now] = [await people(), await seen()];
      await must(actions.sortPeople(by));
      const [sorted, then] = [await people(), await seen()];
      const whoIn = ({ all }: typeof before, row: number | undefined) => all.find((one) => one.row === row)?.number;
      expect(withoutRows(sorted)).toEqual(withoutRows(before));
      expect(whoIn(sorted, then.hidden[0])).toBe(whoIn(before, now.hidden[0]));
      expect(whoIn(sorted, then.comment)).toBe(whoIn(before, now.comment));
      expect(then.hidden.slice(1)).toEqual([18, 19]);
      expect(then.isProtected).toBe(true);
      expect(sorted.all).toEqual([...sorted.all].sort(after[by]));
      expect(sorted.all).not.toEqual([...before.all]);
      expect(sorted.all.map(({ row }) => row)).toEqual(sorted.all.map((_, at) => 8 + at));
      expect(codes(sorted)).toEqual(codes(before));
    },
  );
});
