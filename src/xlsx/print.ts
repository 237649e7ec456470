import type { PageSetup, Worksheet } from "@cj-tech-master/excelts";
import { plainFooter } from "../sheets/kit/footer";
import type { PrintPlan } from "../sheets/kit/plan";

const last = { row: 1048575, column: 16383 } as const;

const pagesOf = (print: PrintPlan): Partial<PageSetup> =>
  "scale" in print
    ? {
        fitToPage: false,
        scale: print.scale,
        pageOrder: "overThenDown",
        ...(print.titleColumns === undefined ? {} : { printTitlesColumn: print.titleColumns.replaceAll("$", "") }),
      }
    : { fitToPage: true, fitToWidth: print.fitWidth, fitToHeight: print.fitHeight ?? 0 };

/** How the sheet goes on paper: margins, pages, what is repeated, the footer. */
export function writePrint(sheet: Worksheet, print: PrintPlan): void {
  Object.assign(sheet.pageSetup, {
    orientation: print.orientation,
    paperSize: 9,
    ...pagesOf(print),
    printArea: print.area,
    horizontalCentered: true,
    ...(print.isBlackAndWhite ? { blackAndWhite: true } : {}),
    ...(print.hasNarrowMargins
      ? { margins: { left: 0.25, right: 0.25, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.25 } }
      : {}),
    ...(print.titleRows === undefined ? {} : { printTitlesRow: print.titleRows.replaceAll("$", "") }),
  });
  if ("scale" in print) {
    for (const id of print.columnStarts) sheet.colBreaks.push({ id, max: last.row, man: 1 });
    for (const id of print.rowStarts) sheet.rowBreaks.push({ id, max: last.column, man: 1 });
  }
  const left = print.footerLeft === undefined ? "" : `&L${plainFooter(print.footerLeft)}&C`;
  sheet.headerFooter.oddFooter = `${left}${print.footer}`;
}
