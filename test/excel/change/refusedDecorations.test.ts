import type { SheetPart } from "../../../src/domain/issue/setUpIssue";
import { ok } from "../../../src/domain/outcome/outcome";
import { changeWorkbook } from "../../../src/excel/change/changeWorkbook";
import { askInventory } from "../../../src/excel/inventory";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { differentParts, type Drawn, drawnSheets } from "../../actions/drawnSheets";
import { silent } from "../../actions/support";
import { picture } from "../../actions/workbookPicture";
import { type RunningExcel, startExcel } from "../../support/excel";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
}, 120_000);

afterAll(async () => {
  await excel.close();
});

const tip = { promptTitle: "次数", prompt: "填整数", errorTitle: "不对", error: "请填整数", alert: "stop" } as const;

/** A sheet with everything a plan can ask for, and twice what Excel may take here and refuse there. */
const plan: SheetPlan = {
  name: "全",
  visibility: "visible",
  tabColor: "#1E3A5F",
  columnWidths: [12, 20, 8],
  rowHeights: { 1: 30 },
  blocks: [
    { at: "A1", rows: [["标题"]] },
    {
      at: "A3",
      rows: [
        ["工号", "姓名", "次数"],
        ["0012", "样例甲", 1],
        ["0013", "样例乙", { formula: "=1+1" }],
      ],
    },
  ],
  styles: [
    { range: "A1:C1", style: "title" },
    { range: "A3:C3", style: "header" },
    { range: "A4:B5", style: "inputText" },
    { range: "C4:C5", style: "points" },
    { range: "A7:A7", style: "small" },
    { range: "A8:A8", style: "link" },
  ],
  merges: ["A1:C1"],
  table: { name: "tblAll", range: "A3:C5" },
  validations: [
    { range: "C4:C5", rule: { kind: "whole", min: 0, max: 9 }, ...tip },
    { range: "B4:B5", rule: { kind: "textLength", max: 20 }, ...tip },
  ],
  conditionalFormats: [
    { range: "A4:C5", formula: '=$C4=""', fill: "#FEF3C7", font: "#92400E", bold: true },
    { range: "A4:C5", formula: "=$C4>5", fill: "#FEE2E2" },
  ],
  dataBars: [{ range: "C4:C5", color: "#33567F" }],
  charts: [{ name: "图", type: "ColumnClustered", source: "B3:C5", title: "次数", over: "E1:H9" }],
  links: [{ at: "A8", target: "'全'!A1", text: "回到开头", tip: "第一格" }],
  freeze: { rows: 3, columns: 1 },
  print: {
    orientation: "landscape",
    area: "A1:C9",
    titleRows: "$1:$3",
    titleColumns: "$A:$A",
    hasNarrowMargins: true,
    isBlackAndWhite: true,
    scale: 70,
    columnStarts: [2],
    rowStarts: [6],
    footer: "&P",
    footerLeft: "全",
  },
  isProtected: true,
};

/** Another sheet with a different look, so that nothing depends on one sheet being alone. */
const plans = [plan, { ...plan, name: "二", table: { name: "tblTwo", range: "A3:C5" }, links: [] }] as const;

const make = () =>
  changeWorkbook<null>(async (change) => {
    const inventory = askInventory(change.context.workbook);
    await change.context.sync();
    await change.addSheets(inventory, plans, silent);
    await change.open(plan.name, "A4");
    return ok(null);
  });

/** Font colours are a member of several kinds of objects. */
const only = (member: string): RegExp => new RegExp(`^${member.replace(/[.()]/g, "\\$&")}`);

/** The sheets in a workbook of their own, made by an Excel that does not take this member at all. */
async function madeWithout(member: string | null) {
  excel.reset();
  const before = picture(excel);
  if (member !== null) excel.standIn.faults.refuseAction(only(member), "InvalidArgument");
  const result = await make();
  excel.standIn.faults.clear();
  await excel.standIn.settled();
  return { result, before };
}

/** The member that Excel refuses, the part of the sheet it belongs to, and all that differs from sheets without refusals. */
const decorations: readonly (readonly [member: string, part: SheetPart, missing: readonly string[]])[] = [
  ["Table.Style =", "looks", []],
  ["Table.ShowBandedRows =", "looks", []],
  ["Table.ShowFilterButton =", "looks", []],
  ["Range.Hyperlink =", "links", ["links"]],
  ["RangeFont.Color =", "looks", ["fontColor"]],
  ["RangeFont.Bold =", "looks", ["bold"]],
  ["RangeFont.Size =", "looks", ["fontSize"]],
  ["RangeFill.Color =", "looks", ["fill"]],
  ["RangeFormat.HorizontalAlignment =", "looks", ["horizontal"]],
  ["RangeFormat.VerticalAlignment =", "looks", ["vertical"]],
  ["RangeFormat.WrapText =", "looks", ["wrap"]],
  ["RangeFormat.IndentLevel =", "looks", ["indent"]],
  ["RangeBorder.Style =", "lines", []],
  ["RangeBorder.Color =", "lines", ["borders"]],
  ["RangeFormat.ColumnWidth =", "sizes", ["charts", "widths"]],
  ["RangeFormat.RowHeight =", "sizes", ["heights"]],
  ["Range.Merge()", "sizes", ["merges"]],
  ["DataValidation.Rule =", "entryRules", ["rules"]],
  ["DataValidation.IgnoreBlanks =", "entryRules", []],
  ["DataValidation.Prompt =", "entryRules", ["prompts"]],
  ["DataValidation.ErrorAlert =", "entryRules", ["alerts"]],
  ["ConditionalFormatCollection.Add()", "colours", ["colours"]],
  ["ConditionalFormatRule.Formula =", "colours", ["colours"]],
  ["ConditionalRangeFill.Color =", "colours", ["colours"]],
  ["ConditionalRangeFont.Color =", "colours", ["colours"]],
  ["ConditionalRangeFont.Bold =", "colours", ["colours"]],
  ["ConditionalDataBarPositiveFormat.FillColor =", "colours", ["colours"]],
  ["ConditionalDataBarPositiveFormat.GradientFill =", "colours", ["colours"]],
  ["ChartCollection.Add()", "charts", ["charts"]],
  ["Chart.SetPosition()", "charts", ["charts"]],
  ["Chart.Name =", "charts", ["charts"]],
  ["ChartLegend.Visible =", "charts", ["charts"]],
  ["ChartTitle.Text =", "charts", ["charts"]],
  ["Worksheet.Gridlines =", "window", ["gridlines"]],
  ["Worksheet.TabColor =", "window", ["tabColor"]],
  ["FreezePanes.FreezeAt()", "window", ["frozen"]],
  ["PageLayout.Orientation =", "print", ["Orientation"]],
  ["PageLayout.PaperSize =", "print", ["PaperSize"]],
  ["PageLayout.CenterHorizontally =", "print", ["CenterHorizontally"]],
  ["PageLayout.LeftMargin =", "print", ["LeftMargin"]],
  ["PageLayout.RightMargin =", "print", ["RightMargin"]],
  ["PageLayout.TopMargin =", "print", ["TopMargin"]],
  ["PageLayout.BottomMargin =", "print", ["BottomMargin"]],
  ["PageLayout.BlackAndWhite =", "print", ["BlackAndWhite"]],
  ["PageLayout.Zoom =", "print", ["Zoom"]],
  ["PageLayout.PrintOrder =", "print", ["PrintOrder"]],
  ["PageLayout.SetPrintArea()", "print", ["printArea"]],
  ["PageLayout.SetPrintTitleRows()", "print", ["titleRows"]],
  ["PageLayout.SetPrintTitleColumns()", "print", ["titleColumns"]],
  ["HeaderFooter.CenterFooter =", "print", ["footers"]],
  ["HeaderFooter.LeftFooter =", "print", ["footers"]],
  ["PageBreakCollection.Add()", "print", ["breaks"]],
  ["Range.Select()", "opened", []],
  ["Worksheet.Activate()", "opened", []],
];

/** "PageLayout.zoom" of "PageLayout.Zoom =", as Excel names the place of an error. */
const placeOf = (member: string): string => {
  const [owner = "", name = ""] = member.replace(/ =$|\(\)$/, "").split(".");
  return `${owner}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
};

/** What is essential: sheets, cells, tables, protection. Sheets and tables get other ids each time. */
const essential = (): unknown =>
  JSON.parse(
    JSON.stringify(picture(excel), (key, part: unknown) =>
      ["id", "sheet", "charts"].includes(key) ? undefined : part,
    ),
  );

describe("Sheets of which Excel refuses", () => {
  let complete: { essential: unknown; drawn: Drawn };

  beforeAll(async () => {
    const { result } = await madeWithout(null);
    expect(result).toEqual({ ok: true, value: null });
    complete = { essential: essential(), drawn: drawnSheets(excel) };
  }, 120_000);

  test.each(decorations)("%s stand, say so, and lack nothing else", async (member, part, missing) => {
    const { result } = await madeWithout(member);
    const place = placeOf(member);
    expect(result).toEqual({ ok: true, value: null, notes: [expect.objectContaining({ code: "notSetUp" })] });
    expect(result.ok && result.notes).toMatchObject([{ part, excelCode: "InvalidArgument", place }]);
    expect(differentParts(complete.drawn, drawnSheets(excel))).toEqual(missing);
    expect(essential()).toEqual(complete.essential);
  });

  test.each([
    "WorksheetCollection.Add()",
    "TableCollection.Add()",
    "Table.Name =",
    "Range.Formulas =",
    "Range.NumberFormat =",
    "FormatProtection.Locked =",
    "WorksheetProtection.Protect()",
  ])("%s, which they cannot work without, are not made, and the workbook is as it was", async (member) => {
    const { result, before } = await madeWithout(member);
    expect(result).toMatchObject({ ok: false, issues: [{ code: "excelRefused", place: placeOf(member) }] });
    expect(picture(excel)).toEqual(before);
  });
});

test.each(["PageLayout.Zoom =", "Range.Formulas ="])(
  "%s refused a single time costs a second try that lacks nothing, and is told",
  async (member) => {
    await madeWithout(null);
    const complete = { essential: essential(), drawn: drawnSheets(excel) };
    excel.reset();
    excel.standIn.faults.failAction(member, "GeneralException");
    const note = { code: "doneInSteps", excelCode: "GeneralException", place: placeOf(member) };
    expect(await make()).toEqual({ ok: true, value: null, notes: [note] });
    await excel.standIn.settled();
    expect(drawnSheets(excel)).toEqual(complete.drawn);
    expect(essential()).toEqual(complete.essential);
  },
);

test("No second try is made where the first could not be taken back", async () => {
  excel.reset();
  excel.standIn.faults.refuseAction(/PageLayout\.Zoom =|Worksheet\.Delete/);
  const result = await make();
  excel.standIn.faults.clear();
  expect(result).toMatchObject({ ok: false, issues: [{ place: "PageLayout.zoom" }, { code: "leftBehind" }] });
});
