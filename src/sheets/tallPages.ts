import { widthInPoints } from "./widths";

/** A4 less Excel's usual margins, in points. Excel counts whole pixels for a digit, other programs parts of them: 6% more. */
const rooms = {
  portrait: { width: 494 * 0.94, height: 734 * 0.96 },
  landscape: { width: 741 * 0.94, height: 487 * 0.96 },
} as const;

/** Height of a row that nobody has set. */
export const usualRow = 16.5;

export interface TallSheet {
  orientation: keyof typeof rooms;
  columnWidths: readonly number[];
  /** Height of each row in points, from the first. */
  heights: readonly number[];
  /** Rows repeated on each page after the first. */
  titleRows: number;
  /** Whether a row, counted from 0, is nothing without the one below it: a heading. */
  leadsOn: (row: number) => boolean;
}

/** The scale at which the sheet is one page wide, and the rows that begin a page so that no heading is left behind. */
export function tallPages(sheet: TallSheet): { scale: number; rowStarts: number[] } {
  const room = rooms[sheet.orientation];
  const width = sheet.columnWidths.reduce((sum, one) => sum + widthInPoints(one), 0);
  const scale = Math.min(100, Math.floor((room.width * 100) / width));
  const titles = sheet.heights.slice(0, sheet.titleRows).reduce((sum, height) => sum + height, 0);
  const rowStarts: number[] = [];
  let used = 0;
  for (let row = 0; row < sheet.heights.length; row += 1) {
    const height = sheet.heights[row] ?? 0;
    if (used + height > (room.height * 100) / scale) {
      const start = withItsHeading(row, rowStarts.at(-1) ?? 0, sheet.leadsOn);
      rowStarts.push(start);
      used = titles + sheet.heights.slice(start, row).reduce((sum, one) => sum + one, 0);
    }
    used += height;
  }
  return { scale, rowStarts };
}

/** The row, or the first of the headings right above it; a page of headings alone is cut where it ends. */
function withItsHeading(row: number, pageStart: number, leadsOn: (row: number) => boolean): number {
  let start = row;
  while (start - 1 > pageStart && leadsOn(start - 1)) start -= 1;
  return start - 1 > pageStart ? start : row;
}
