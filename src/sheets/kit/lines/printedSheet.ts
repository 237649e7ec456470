import { columnLetters } from "../address";
import { plainSheet } from "../draft";
import type { PrintPlan, SheetPlan } from "../plan";
import { partPages, tallPages } from "../tallPages";
import type { SheetLine } from "./line";
import { stacked, type Stacked } from "./stacked";
import { highestOf } from "../../../domain/figures/extremes";
import { sumOf } from "../../../domain/figures/sum";

/** How lines come onto paper. */
interface Paper {
  orientation: "portrait" | "landscape";
  hasNarrowMargins?: boolean;
  /** Everything on one page, as many pages as it takes, pages that begin where a heading stands, or parts that each begin one. */
  pages: "one" | "many" | "byHeadings" | "byParts";
  /** Signed as a whole: on one page as long as that can be read. */
  isOneIfItCan?: boolean;
  footer: string;
  footerLeft?: string;
}

/** A sheet that is read and printed from the top down. */
interface PrintedSheet {
  name: string;
  tabColor: string;
  /** Width of each column, in characters. */
  widths: readonly number[];
  /** Widths of columns right of them that are seen and not printed. */
  widthsBeside?: readonly number[];
  lines: readonly SheetLine[];
  paper: Paper;
  /** Columns that stay in sight, with the lines down to the last repeated one. */
  frozenColumns?: number;
}

/** The plan of a sheet made of lines: rows, heights, print area and page breaks follow from them. */
export function printedSheet(sheet: PrintedSheet): SheetPlan {
  const plan = planOf(sheet);
  const { lines } = sheet;
  if (sheet.paper.pages !== "byParts" || plan.print === undefined || !("scale" in plan.print)) return plan;
  const continued = withHeads(lines, plan.print.rowStarts);
  return continued.length === lines.length ? plan : planOf({ ...sheet, lines: continued });
}

/** The lines with a head on each page that a part goes on to. */
function withHeads(lines: readonly SheetLine[], rowStarts: readonly number[]): SheetLine[] {
  const starts = new Set(rowStarts);
  let head: SheetLine | undefined;
  return lines.flatMap((line, row) => {
    if (line.beginsPage === true) head = line.continued;
    else if (head !== undefined && starts.has(row)) return [{ ...head, beginsPage: true }, line];
    return [line];
  });
}

function planOf(sheet: PrintedSheet): SheetPlan {
  const { name, tabColor, widths, widthsBeside = [], lines, paper, frozenColumns } = sheet;
  const allWidths = [...widths, ...widthsBeside];
  const placed = stacked(lines, allWidths);
  const lastRepeated = placed.repeated.at(-1) ?? -1;
  return {
    ...plainSheet,
    name,
    tabColor,
    columnWidths: allWidths,
    ...placed.contents,
    freeze: frozenColumns === undefined ? undefined : { rows: lastRepeated + 1, columns: frozenColumns },
    print: printOf(paper, widths, lines, placed),
  };
}

function printOf(paper: Paper, widths: readonly number[], lines: readonly SheetLine[], placed: Stacked): PrintPlan {
  const { orientation, hasNarrowMargins = false, pages, isOneIfItCan, ...footers } = paper;
  const [first] = placed.repeated;
  const last = placed.repeated.at(-1);
  const common = {
    orientation,
    area: `A1:${columnLetters(widths.length - 1)}${lines.length}`,
    titleRows: first === undefined || last === undefined ? undefined : `$${first + 1}:$${last + 1}`,
    ...footers,
    hasNarrowMargins,
  };
  switch (pages) {
    case "one":
      return { ...common, fitWidth: 1, fitHeight: 1 };
    case "many":
      return { ...common, fitWidth: 1 };
    case "byHeadings":
    case "byParts": {
      const continued = lines.map((line) => line.continued?.height ?? 0);
      const repeated = sumOf(placed.repeated, (row) => placed.heights[row] ?? 0) + highestOf([0, ...continued]);
      const leadsOn = (row: number): boolean => lines[row]?.leadsOn === true;
      const heads = (row: number): boolean => lines[row]?.cells[0]?.style === "section";
      const room = {
        orientation,
        hasNarrowMargins,
        columnWidths: widths,
        heights: placed.heights,
        repeated,
        leadsOn,
        heads,
      };
      const starts = lines.flatMap(({ beginsPage }, row) => (beginsPage === true ? [row] : []));
      return {
        ...common,
        ...(pages === "byParts" ? partPages(room, starts) : tallPages(room, isOneIfItCan)),
        columnStarts: [],
      };
    }
  }
}
