import { highestOf } from "../../domain/figures/extremes";
import { sumOf } from "../../domain/figures/sum";
import { widerElsewhere, widthInPoints } from "./widths";

/** A4 less Excel's usual margins, or narrow ones, in points; in width for every font, in height for other programs. */
const rooms = {
  usual: {
    portrait: { width: 494 / widerElsewhere, height: 734 * 0.96 },
    landscape: { width: 741 / widerElsewhere, height: 487 * 0.96 },
  },
  narrow: {
    portrait: { width: 559 / widerElsewhere, height: 770 * 0.96 },
    landscape: { width: 806 / widerElsewhere, height: 523 * 0.96 },
  },
} as const;

const roomOf = ({ orientation, hasNarrowMargins }: TallSheet) =>
  rooms[hasNarrowMargins ? "narrow" : "usual"][orientation];

/** Points of height that still read well on one A4 page. */
export const onePage = 1050;

/** Height of a row that nobody has set. */
export const usualRow = 16.5;

interface TallSheet {
  orientation: "portrait" | "landscape";
  hasNarrowMargins: boolean;
  columnWidths: readonly number[];
  /** Height of each row in points, from the first. */
  heights: readonly number[];
  /** Points that repeated rows take on each page after the first. */
  repeated: number;
  /** Whether a row, counted from 0, is nothing without the one below it: a heading. */
  leadsOn: (row: number) => boolean;
  /** Whether a row is the heading of a part. */
  heads?: (row: number) => boolean;
}

/** How much smaller text may become to save a page. */
const mostSmaller = 0.88;

/** Text is not made smaller than this to get a part onto one page. */
const leastForOnePage = 70;

/** The same for what is signed as a whole: few people above their signature read better small than on two pages half empty. */
const leastForSigned = 62;

/**
 * The scale at which the sheet is one page wide, and the rows that begin a page so that no heading is left behind. What is
 * signed as a whole (`isOneIfItCan`) may become smaller than other sheets to be one page.
 */
export function tallPages(sheet: TallSheet, isOneIfItCan = false): { scale: number; rowStarts: number[] } {
  const room = roomOf(sheet);
  const width = sumOf(sheet.columnWidths, widthInPoints);
  const largest = Math.min(100, Math.floor((room.width * 100) / width));
  const usual = { scale: largest, rowStarts: rowStartsAt(largest, sheet) };
  const least = isOneIfItCan ? Math.min(leastForSigned, largest * mostSmaller) : largest * mostSmaller;
  for (let scale = largest - 1; scale >= least; scale -= 1) {
    const rowStarts = rowStartsAt(scale, sheet);
    const isReadable = scale >= largest * mostSmaller || rowStarts.length === 0;
    if (isReadable && rowStarts.length < usual.rowStarts.length) return { scale, rowStarts };
  }
  return usual;
}

/**
 * The same for a sheet of parts that each begin a page: at the scale at which every part is one page that can be, all of
 * them alike. `starts` are the first rows of the parts, from the first row of the sheet on.
 */
export function partPages(sheet: TallSheet, starts: readonly number[]): { scale: number; rowStarts: number[] } {
  const room = roomOf(sheet);
  const width = sumOf(sheet.columnWidths, widthInPoints);
  const largest = Math.min(100, Math.floor((room.width * 100) / width));
  const parts = starts.map((start, at) => ({ start, heights: sheet.heights.slice(start, starts[at + 1]) }));
  const most = (room.height * 100) / leastForOnePage;
  const tallest = highestOf(parts.map(({ heights }) => sumOf(heights, (one) => one)).filter((high) => high <= most));
  const scale = Math.max(
    Math.min(largest, leastForOnePage),
    Math.min(largest, Math.floor((room.height * 100) / tallest)),
  );
  const rowStarts = parts.flatMap(({ start, heights }) => {
    const within = rowStartsAt(scale, {
      ...sheet,
      heights,
      leadsOn: (row) => sheet.leadsOn(start + row),
      heads: (row) => sheet.heads?.(start + row) === true,
    });
    return [start, ...within.map((row) => start + row)];
  });
  return { scale, rowStarts: rowStarts.filter((row) => row > 0) };
}

function rowStartsAt(scale: number, sheet: TallSheet): number[] {
  const { heights, repeated } = sheet;
  const room = (roomOf(sheet).height * 100) / scale;
  const rowStarts: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    if (used + height > room) {
      const start = withItsHeading(row, rowStarts.at(-1) ?? 0, sheet);
      rowStarts.push(start);
      used = repeated + sumOf(heights.slice(start, row), (one) => one);
    }
    used += height;
  });
  return rowStarts;
}

/**
 * The row, or the first of those above that are nothing without it. Where that is more than a page, what does not fit begins
 * with the heading of its part.
 */
function withItsHeading(row: number, pageStart: number, { leadsOn, heads }: TallSheet): number {
  let start = row;
  while (start - 1 > pageStart && leadsOn(start - 1)) start -= 1;
  if (start - 1 > pageStart) return start;
  for (let head = row; head - 1 > pageStart; head -= 1) if (heads?.(head) === true) return head;
  return row;
}
