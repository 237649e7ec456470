import type { Calendar } from "../../domain/time/calendar";
import { texts } from "../../text/texts";
import { type Piece, layOut, piece, plainSheet, wide } from "../kit/draft";
import type { GuideRow, GuideSection } from "./guideRow";
import { guideSections } from "./guideSections";
import type { WorkbookState } from "../book/evaluatedPeriod";
import { periodText } from "../book/periodText";
import type { SheetPlan } from "../kit/plan";
import { tallPages, usualRow } from "../kit/tallPages";
import { heightFor } from "../kit/textFit";

const widths = [22, 78, 16] as const;

function rowPieces(row: number, { cells: [first, second, third] }: GuideRow): Piece[] {
  const text = third
    ? [piece(row, 1, second.text, second.style), piece(row, 2, third.text, third.style)]
    : [wide(row, 1, 2, second.text, second.style)];
  return [piece(row, 0, first.text, first.style), ...text];
}

const heightOfRow = ({ cells: [first, second, third] }: GuideRow): number =>
  Math.max(
    heightFor(String(first.text), widths[0]),
    heightFor(String(second.text), third ? widths[1] : widths[1] + widths[2]),
  );

interface Placed {
  pieces: Piece[];
  heights: Record<number, number>;
  links: SheetPlan["links"][number][];
  next: number;
}

/** Sections one below the other, a blank row between them. */
function placed(sections: readonly GuideSection[], first: number): Placed {
  const all: Placed = { pieces: [], heights: {}, links: [], next: first };
  for (const { title, rows } of sections) {
    all.pieces.push(piece(all.next, 0, title, "section"));
    all.heights[all.next + 1] = 26;
    rows.forEach((entry, index) => {
      const row = all.next + 1 + index;
      all.pieces.push(...rowPieces(row, entry));
      all.heights[row + 1] = heightOfRow(entry);
      if (entry.link) all.links.push({ at: `A${row + 1}`, ...entry.link });
    });
    all.next += rows.length + 2;
  }
  return all;
}

/** 说明: what is where, the path of the month, its dates, and what a scorer looks up. */
export function guideSheet(state: WorkbookState, calendar: Calendar): SheetPlan {
  const { guide, common } = texts(state.language).sheets;
  const { scheme, language } = state;
  const { pieces, heights, links, next } = placed(guideSections(state, calendar), 3);
  const rowHeights: Record<number, number> = { 1: 30, 2: 20, ...heights };
  const headings = new Set(pieces.filter(({ style }) => style === "section").map(({ row }) => row));
  return {
    ...plainSheet,
    name: state.sheets.guide,
    tabColor: "#0F766E",
    columnWidths: widths,
    rowHeights,
    ...layOut([
      piece(0, 0, guide.title(scheme.name[language], periodText(state)), "title"),
      piece(1, 0, guide.subtitle(state.department, scheme.roles.rated[language]), "plainSubtitle"),
      ...pieces,
    ]),
    links,
    print: {
      orientation: "portrait",
      area: `A1:C${next - 1}`,
      ...tallPages({
        paper: "portrait",
        columnWidths: widths,
        heights: Array.from({ length: next - 1 }, (_, row) => rowHeights[row + 1] ?? usualRow),
        repeated: 0,
        leadsOn: (row) => headings.has(row),
      }),
      columnStarts: [],
      footer: common.footer,
    },
  };
}
