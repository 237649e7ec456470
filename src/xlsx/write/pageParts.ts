import { areaOf, quotedSheet } from "../../sheets/kit/address";
import { plainFooter } from "../../sheets/kit/footer";
import type { PrintPlan, SheetPlan } from "../../sheets/kit/plan";
import { element, textXml } from "./toXml";

const last = { row: 1048575, column: 16383 } as const;

const pagesOf = (print: PrintPlan): Record<string, string | number> =>
  "scale" in print
    ? { scale: print.scale, pageOrder: "overThenDown" }
    : { fitToWidth: print.fitWidth, fitToHeight: print.fitHeight ?? 0 };

const marginsOf = (print: PrintPlan): Record<string, number> =>
  print.hasNarrowMargins
    ? { left: 0.25, right: 0.25, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.25 }
    : { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function footerOf(print: PrintPlan): string {
  const left = print.footerLeft === undefined ? "" : `&L${plainFooter(print.footerLeft)}&C`;
  return `<oddFooter>${textXml(`${left}${print.footer}`)}</oddFooter>`;
}

function breaksXml(name: string, starts: readonly number[], max: number): string {
  if (starts.length === 0) return "";
  const inside = starts.map((id) => element("brk", { id, max, man: true })).join("");
  return element(name, { count: starts.length, manualBreakCount: starts.length }, inside);
}

/** How the sheet goes on paper: margins, pages, the footer. */
export function pageXml({ print }: SheetPlan): string {
  if (!print) return "";
  const isScaled = "scale" in print;
  return [
    element("printOptions", { horizontalCentered: true }),
    element("pageMargins", marginsOf(print)),
    element("pageSetup", {
      paperSize: 9,
      orientation: print.orientation,
      ...pagesOf(print),
      blackAndWhite: print.isBlackAndWhite ? true : undefined,
    }),
    element("headerFooter", {}, footerOf(print)),
    isScaled ? breaksXml("rowBreaks", print.rowStarts, last.column) : "",
    isScaled ? breaksXml("colBreaks", print.columnStarts, last.row) : "",
  ].join("");
}

/** What is printed and what is repeated on every page, as the workbook names it. */
export function printNames(plans: readonly SheetPlan[]): string {
  const names = plans.flatMap(({ name, print }, localSheetId) => {
    if (!print) return [];
    const on = (range: string): string => `${quotedSheet(name)}!${range}`;
    const titles = [
      ...("scale" in print && print.titleColumns !== undefined ? [print.titleColumns] : []),
      ...(print.titleRows === undefined ? [] : [print.titleRows]),
    ];
    const define = (what: string, text: string): string =>
      element("definedName", { name: `_xlnm.Print_${what}`, localSheetId }, textXml(text));
    return [
      define("Area", on(fixed(print.area))),
      ...(titles.length === 0 ? [] : [define("Titles", titles.map(on).join(","))]),
    ];
  });
  return names.length === 0 ? "" : element("definedNames", {}, names.join(""));
}

/** "$A$1:$N$44" of "A1:N44". */
function fixed(range: string): string {
  areaOf(range);
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
