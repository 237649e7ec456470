import { cellAt } from "../../../sheets/kit/address";
import { plainFooter } from "../../../sheets/kit/footer";
import type { PrintPlan, ScaledPrint, SheetPlan } from "../../../sheets/kit/plan";

/** Queues what belongs to the sheet as a whole: tab, frozen panes, grid lines, paper. */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (plan.print) paper(sheet, plan.print);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function paper(sheet: Excel.Worksheet, print: PrintPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.centerHorizontally = true;
  if (print.hasNarrowMargins) {
    layout.leftMargin = 18;
    layout.rightMargin = 18;
    layout.topMargin = 36;
    layout.bottomMargin = 36;
  }
  if ("scale" in print) scaled(sheet, print);
  else {
    layout.zoom = {
      horizontalFitToPages: print.fitWidth,
      ...(print.fitHeight === undefined ? {} : { verticalFitToPages: print.fitHeight }),
    };
  }
  layout.setPrintArea(print.area);
  if (print.titleRows !== undefined) layout.setPrintTitleRows(print.titleRows);
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  if (print.footerLeft !== undefined)
    layout.headersFooters.defaultForAllPages.leftFooter = plainFooter(print.footerLeft);
}

function scaled(sheet: Excel.Worksheet, { scale, titleColumns, columnStarts, rowStarts }: ScaledPrint): void {
  sheet.pageLayout.zoom = { scale };
  sheet.pageLayout.printOrder = "OverThenDown";
  if (titleColumns !== undefined) sheet.pageLayout.setPrintTitleColumns(titleColumns);
  for (const column of columnStarts) sheet.verticalPageBreaks.add(cellAt(0, column));
  for (const row of rowStarts) sheet.horizontalPageBreaks.add(cellAt(row, 0));
}
