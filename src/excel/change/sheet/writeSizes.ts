import { areaOf, rangeAt } from "../../../sheets/kit/address";
import type { SheetPlan } from "../../../sheets/kit/plan";
import { writeAndRelease } from "../writeAndRelease";
import { slicesOf } from "../../slicesOf";
import { type Decoration, ofPieces, type Queue } from "./decoration";
import { widthInPoints } from "../../../sheets/kit/widths";

/** What a width, a height or a merge weighs in a request. */
const bytesPerSize = 500;

/** So many heights and as many merges go together that they fit into one request. */
const mostSizes = 3000;

/** Widths, heights and merges; neighbours of the same size go together. */
export function sizes({ columnWidths, rowHeights, merges }: SheetPlan): Decoration[] {
  const wide = stretches(columnWidths.map((width, column) => [column, width]));
  const high = slicesOf(stretches(Object.entries(rowHeights).map(([row, height]) => [Number(row), height])), mostSizes);
  const merged = slicesOf(joinedMerges(merges), mostSizes);
  return Array.from({ length: Math.max(1, high.length, merged.length) }, (_, at) => {
    const [w, h, m] = [at === 0 ? wide : [], high[at] ?? [], merged[at] ?? []];
    return ofPieces("sizes", (w.length + h.length + m.length) * bytesPerSize, [widths(w), heights(h), mergers(m)]);
  });
}

const widths =
  (stretched: readonly Stretch[]): Queue =>
  (sheet) => {
    for (const { first, last, size } of stretched)
      writeAndRelease(sheet.getRangeByIndexes(0, first, 1, last - first + 1), (range) => {
        if (size === 0) range.columnHidden = true;
        else range.format.columnWidth = widthInPoints(size);
      });
  };

const heights =
  (stretched: readonly Stretch[]): Queue =>
  (sheet) => {
    for (const { first, last, size } of stretched)
      writeAndRelease(sheet.getRange(`${first}:${last}`), ({ format }) => {
        format.rowHeight = size;
      });
  };

const mergers =
  (joined: ReturnType<typeof joinedMerges>): Queue =>
  (sheet) => {
    for (const { range, isAcross } of joined)
      writeAndRelease(sheet.getRange(range), (cells) => {
        cells.merge(isAcross);
      });
  };

interface Stretch {
  first: number;
  last: number;
  size: number;
}

/** Sizes by place, in ascending order, with equal neighbours as one. */
function stretches(sizes: readonly (readonly [number, number])[]): Stretch[] {
  const made: Stretch[] = [];
  for (const [at, size] of sizes) {
    const last = made.at(-1);
    if (last?.size === size && last.last === at - 1) last.last = at;
    else made.push({ first: at, last: at, size });
  }
  return made;
}

/** Merges of one row each that stand below each other are one step of Excel: it merges each row for itself. */
export function joinedMerges(merges: readonly string[]): { range: string; isAcross: boolean }[] {
  const made: { row: number; column: number; rows: number; columns: number; isAcross: boolean }[] = [];
  const lastIn = new Map<string, (typeof made)[number]>();
  for (const merge of merges) {
    const area = areaOf(merge);
    const isAcross = area.rows === 1;
    const columns = `${area.column}:${area.columns}`;
    const above = isAcross ? lastIn.get(columns) : undefined;
    if (above && above.row + above.rows === area.row) above.rows += 1;
    else {
      const one = { ...area, isAcross };
      made.push(one);
      if (isAcross) lastIn.set(columns, one);
    }
  }
  return made.map(({ row, column, rows, columns, isAcross }) => ({
    range: rangeAt(row, column, row + rows - 1, column + columns - 1),
    isAcross,
  }));
}
