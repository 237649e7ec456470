import { areaOf, cellAt, rangeAt } from "../../sheets/kit/address";
import type { SheetPlan } from "../../sheets/kit/plan";
import { pageXml } from "./pageParts";
import { coloursXml, solidBarsXml, validationsXml } from "./ruleParts";
import { type CellsOf, sheetData } from "./sheetCells";
import { withCount, declaration, element, main, relationships } from "./toXml";

/** The part of a sheet, its elements in the order of the format; `hasTable` where a table's part belongs to it. */
export function sheetPart(plan: SheetPlan, of: CellsOf, isFirst: boolean): string {
  const data = sheetData(plan, of);
  const inside = [
    propertiesXml(plan),
    element("dimension", { ref: dimension(data) }),
    viewXml(plan, isFirst),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(plan),
    data,
    plan.isProtected ? protection : "",
    withCount(
      "mergeCells",
      plan.merges.map((ref) => element("mergeCell", { ref })),
    ),
    coloursXml(plan, of.looks),
    validationsXml(plan),
    linksXml(plan),
    pageXml(plan),
    plan.table === undefined ? "" : withCount("tableParts", [element("tablePart", { "r:id": "rId1" })]),
    solidBarsXml(plan),
  ];
  return declaration + element("worksheet", { xmlns: main, "xmlns:r": relationships }, inside.join(""));
}

/** Widths, heights and filters may be changed on a protected sheet. Never with a password. */
const protection = element("sheetProtection", {
  sheet: true,
  formatColumns: false,
  formatRows: false,
  autoFilter: false,
});

function propertiesXml({ tabColor, print }: SheetPlan): string {
  const colour = tabColor === undefined ? "" : element("tabColor", { rgb: `FF${tabColor.slice(1)}` });
  const fit = print && !("scale" in print) ? element("pageSetUpPr", { fitToPage: true }) : "";
  return colour + fit === "" ? "" : element("sheetPr", {}, colour + fit);
}

/** From the first cell to the last row and column that hold one. */
function dimension(data: string): string {
  const cells = [...data.matchAll(/<c r="([A-Z]+\d+)"/g)].map(([, address = "A1"]) => areaOf(address));
  const most = (of: readonly number[]): number => of.reduce((a, b) => Math.max(a, b), 0);
  const [row, column] = [most(cells.map((cell) => cell.row)), most(cells.map((cell) => cell.column))];
  return row === 0 && column === 0 ? "A1" : rangeAt(0, 0, row, column);
}

function viewXml({ freeze }: SheetPlan, isFirst: boolean): string {
  const view = { showGridLines: false, tabSelected: isFirst ? true : undefined, workbookViewId: 0 };
  return element("sheetViews", {}, element("sheetView", view, freeze ? paneXml(freeze) : ""));
}

function paneXml({ rows, columns }: NonNullable<SheetPlan["freeze"]>): string {
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = { xSplit: columns === 0 ? undefined : columns, ySplit: rows === 0 ? undefined : rows };
  const frozen = { ...split, topLeftCell: cellAt(rows, columns), activePane: pane, state: "frozen" };
  return element("pane", frozen) + element("selection", { pane });
}

/** Width of a hidden column where somebody shows it. */
const shownAgain = 12;

function columnsXml({ columnWidths }: SheetPlan): string {
  const columns = columnWidths.map((width, nth) =>
    element("col", {
      min: nth + 1,
      max: nth + 1,
      width: width === 0 ? shownAgain : width,
      hidden: width === 0 ? true : undefined,
      customWidth: true,
    }),
  );
  return columns.length === 0 ? "" : element("cols", {}, columns.join(""));
}

function linksXml({ links }: SheetPlan): string {
  const inside = links.map(({ at, target, tip, text }) =>
    element("hyperlink", { ref: at, location: target, tooltip: tip, display: text }),
  );
  return inside.length === 0 ? "" : element("hyperlinks", {}, inside.join(""));
}
