import { actions } from "../../src/actions/excelActions";
import type { SheetPart } from "../../src/domain/issue/setUpIssue";
import { type RunningExcel, startExcel } from "../support/excel";
import { differentParts, drawnSheets } from "./drawnSheets";
import { must, sampleRequest, silent, today } from "./support";
import { picture } from "./workbookPicture";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

const request = { schemeId: "004ONLINE", language: "zh-CN", department: "客服部", month: "2026-09", rows: 3 } as const;

/** Runs an action in an Excel that does not take this member at all. */
async function without<T>(member: string, act: () => Promise<T>): Promise<T> {
  excel.standIn.faults.refuseAction(member, "InvalidArgument");
  const result = await act();
  excel.standIn.faults.clear();
  await excel.standIn.settled();
  return result;
}

const told = (part: SheetPart, place: string) => ({ code: "notSetUp", part, place, excelCode: "InvalidArgument" });

describe("A new period of which Excel refuses", () => {
  const make = () => actions.newPeriod(request, today, silent);
  const complete = { drawn: {} };

  beforeAll(async () => {
    expect(await make()).toEqual({ ok: true, value: null });
    complete.drawn = drawnSheets(excel);
  }, 120_000);

  test.each<[member: string, part: SheetPart, place: string, missing: readonly string[]]>([
    ["Range.Merge()", "sizes", "Range.merge", ["merges"]],
    ["DataValidation.Prompt =", "entryRules", "DataValidation.prompt", ["prompts"]],
    ["FreezePanes.", "window", "FreezePanes.freeze", ["frozen"]],
    ["PageLayout.Zoom =", "print", "PageLayout.zoom", ["Zoom"]],
  ])("%s works, lacks nothing else, and says so", async (member, part, place, missing) => {
    excel.reset();
    const result = await without(member, make);
    const notes = result.ok ? (result.notes ?? []) : [];
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatchObject(told(part, expect.stringContaining(place) as string));
    expect(differentParts(complete.drawn, drawnSheets(excel))).toEqual(missing);
    await must(actions.addPeople([{ number: "0012", name: "样例甲" }]));
    expect(await must(actions.readOpenPeriod(today))).toMatchObject({
      isPolicySound: true,
      people: [{ name: "样例甲" }],
    });
  });

  test.each(["Range.Formulas =", "WorksheetProtection.Protect()", "Worksheet.Visibility ="])(
    "%s is not made, and the workbook is as it was",
    async (member) => {
      excel.reset();
      const before = picture(excel);
      expect(await without(member, make)).toMatchObject({ ok: false, issues: [{ code: "excelRefused" }] });
      expect(picture(excel)).toEqual(before);
    },
  );
});

describe("Rows added to a full table of which Excel refuses", () => {
  beforeAll(async () => {
    excel.reset();
    await must(actions.newPeriod(request, today, silent));
  }, 120_000);

  test.each<[member: string, part: SheetPart, place: string]>([
    ["PageLayout.SetPrintArea(", "print", "PageLayout.setPrintArea"],
    ["ConditionalFormatCollection.Add(", "colours", "ConditionalFormatCollection.add"],
  ])("%s are there, can be filled in, and say so", async (member, part, place) => {
    const team = [1, 2, 3, 4].map((at) => ({ number: `${part}${String(at)}`, name: `样例${String(at)}` }));
    const result = await without(member, () => actions.addPeople(team));
    const notes = result.ok ? (result.notes ?? []) : [];
    expect(result).toMatchObject({ ok: true, value: { added: 4 } });
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatchObject(told(part, expect.stringContaining(place) as string));
    const read = await must(actions.readOpenPeriod(today));
    expect(read?.people.slice(-4)).toMatchObject(team);
    expect(read?.findings.filter(({ issue }) => issue.code === "formulaReplaced")).toEqual([]);
    const last = `评分表!D${String(7 + (read?.people.length ?? 0))}`;
    await excel.user.type(last, "3");
    expect(excel.values(last)).toEqual([[3]]);
  });
});

describe("Sheets made from a period, of which Excel refuses a part,", () => {
  beforeAll(async () => {
    excel.reset();
    await must(actions.samplePeriod(sampleRequest, silent));
  }, 120_000);

  test.each<[what: string, act: () => Promise<unknown>, member: string, note: object]>([
    ["审批表", () => actions.makeApproval(today, silent), "ChartTitle.Text =", told("charts", "ChartTitle.text")],
    ["审批表", () => actions.makeApproval(today, silent), "Worksheet.Position =", told("window", "Worksheet.position")],
    ["面谈名单", () => actions.makeInterviews(today, silent), "PageLayout.Zoom =", told("print", "PageLayout.zoom")],
    [
      "考核表_",
      () => actions.makeCards({ number: "CS001", name: "" }, today, silent),
      "PageLayout.PaperSize =",
      told("print", "PageLayout.paperSize"),
    ],
  ])("%s…, stand and say so (%#)", async (what, act, member, note) => {
    const result = await without(member, act);
    expect(result).toMatchObject({ ok: true, notes: [note] });
    const { grid } = excel.standIn;
    const made = grid.sheets().find(({ name }) => name.startsWith(what));
    expect(made && excel.standIn.isProtected(made.id)).toBe(true);
    expect(grid.sheets().filter(({ name }) => name.startsWith("KPI~"))).toEqual([]);
    expect(await actions.readOpenPeriod(today)).toMatchObject({ ok: true });
  });
});
