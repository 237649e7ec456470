import { sumOf } from "../../domain/figures/sum";
import type { ScoreColumn } from "../terms/scoreColumn";
import { usualRow } from "../kit/tallPages";
import { widerElsewhere, widthInPoints } from "../kit/widths";

/** A4 lying on its side, less its narrow margins; some programs draw columns 6% wider than Excel. */
const paper = { whole: 806, width: 806 * 0.94, height: 523 * 0.97 };

/** One page is handy enough to make text of 10 points as small as 6.5; on several, nothing is smaller than 7 before fonts are allowed for. */
const smallest = { onePage: 65, morePages: 70 } as const;

/** How wide a stretch of columns is that stays on one page. */
interface Block {
  first: number;
  width: number;
}

const belongsTo = (column: ScoreColumn, before: ScoreColumn): boolean =>
  column.result?.kind === "group" || (column.group === before.group && column.groupItem === before.groupItem);

/** Items with all their columns, a dimension's own figure with the last of its items; wider than a page, column by column. */
function blocksOf(columns: readonly ScoreColumn[], frozen: number, room: number): Block[] {
  const blocks: (Block & { columns: number[] })[] = [];
  columns.forEach((column, at) => {
    const before = columns[at - 1];
    const last = blocks.at(-1);
    const width = widthInPoints(column.width);
    if (at < frozen) return;
    if (last && at > frozen && before && belongsTo(column, before)) {
      last.width += width;
      last.columns.push(at);
    } else blocks.push({ first: at, width, columns: [at] });
  });
  return blocks.flatMap((block) =>
    block.width <= room
      ? [block]
      : block.columns.map((at) => ({ first: at, width: widthInPoints(columns[at]?.width ?? 0) })),
  );
}

const identityWidth = (columns: readonly ScoreColumn[], frozen: number): number =>
  sumOf(columns.slice(0, frozen), ({ width }) => widthInPoints(width));

/** The columns that begin a page after the first, at a scale. */
function startsAt(percent: number, columns: readonly ScoreColumn[], frozen: number): number[] {
  const room = (paper.width * 100) / percent - identityWidth(columns, frozen);
  const starts: number[] = [];
  let used = 0;
  for (const { first, width } of blocksOf(columns, frozen, room)) {
    if (used > 0 && used + width > room) {
      starts.push(first);
      used = 0;
    }
    used += width;
  }
  return starts;
}

interface PrintPages {
  /** Percent at which the widest page just fits; one page finds its own. */
  scale: number;
  /** Columns, counted from 0, that begin a page after the first; none where one page takes all. */
  starts: readonly number[];
}

/** As few pages as can be read, then as large as these pages allow, where columns may be drawn wider; settled by the columns alone. */
export function printPages(columns: readonly ScoreColumn[], frozen: number, drawn = columns): PrintPages {
  const { scale, starts } = usualPages(columns, frozen);
  return starts.length === 0 ? { scale, starts } : { scale: Math.min(scale, scaleOf(drawn, frozen, starts)), starts };
}

/** The scale at which these pages hold in every font. */
function scaleOf(columns: readonly ScoreColumn[], frozen: number, starts: readonly number[]): number {
  const ends = [...starts.slice(1), columns.length];
  const pages = [columns.slice(0, starts[0]), ...starts.map((start, at) => columns.slice(start, ends[at]))];
  const identity = identityWidth(columns, frozen);
  const widths = pages.map((page, at) => sumOf(page, ({ width }) => widthInPoints(width)) + (at > 0 ? identity : 0));
  return Math.floor((paper.whole * 100) / widerElsewhere / Math.max(...widths));
}

/** The same for the fonts that Excel comes with: where fields stand above the table hangs on it, so that no reserve may move them. */
function usualPages(columns: readonly ScoreColumn[], frozen: number): PrintPages {
  if (startsAt(smallest.onePage, columns, frozen).length === 0) return { scale: smallest.onePage, starts: [] };
  const fewest = startsAt(smallest.morePages, columns, frozen).length;
  for (let scale = 100; scale > smallest.morePages; scale -= 1) {
    const starts = startsAt(scale, columns, frozen);
    if (starts.length === fewest) return { scale, starts };
  }
  return { scale: smallest.morePages, starts: startsAt(smallest.morePages, columns, frozen) };
}

/** A little smaller where that puts all rows on one page and can still be read. */
export function scaleFor(scale: number, heights: Readonly<Record<number, number>>, rows: number): number {
  const above = sumOf(Object.values(heights), (height) => height);
  const high = Math.floor((paper.height * 100) / (above + rows * usualRow));
  return high >= smallest.morePages ? Math.min(scale, high) : scale;
}
