import { highestOf } from "../../domain/figures/extremes";
import { cellAt, rangeAt } from "./address";
import type { Block, PlanCell, SheetPlan } from "./plan";
import { markArea, type Marks, runsOf } from "./runs";
import type { StyleName } from "./styles";

/** A cell, or cells merged into one, with what it says and how it looks; rows and columns count from 0. */
export interface Piece {
  row: number;
  column: number;
  lastRow?: number;
  lastColumn?: number;
  cell: PlanCell;
  style: StyleName | null;
}

export const piece = (row: number, column: number, cell: PlanCell, style: StyleName | null = null): Piece => ({
  row,
  column,
  cell,
  style,
});

/** Cells of one row that are merged into one. */
export const mergedPiece = (
  { row, column, lastColumn }: { row: number; column: number; lastColumn: number },
  cell: PlanCell,
  style: StyleName,
): Piece => ({ row, column, lastColumn, cell, style });

const endOf = (one: Piece): { row: number; column: number } => ({
  row: one.lastRow ?? one.row,
  column: one.lastColumn ?? one.column,
});

/** Looks of the cells, later pieces over earlier ones. */
function looks(pieces: readonly Piece[]): Marks<StyleName> {
  const marks: Marks<StyleName> = new Map();
  for (const one of pieces) {
    if (one.style === null) continue;
    const end = endOf(one);
    markArea(marks, { row: one.row, lastRow: end.row, column: one.column, lastColumn: end.column, value: one.style });
  }
  return marks;
}

function oneBlock(pieces: readonly Piece[]): Block {
  const height = Math.max(0, highestOf(pieces.map((one) => one.row + 1)));
  const width = Math.max(0, highestOf(pieces.map((one) => one.column + 1)));
  const rows: PlanCell[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  for (const { row, column, cell } of pieces) {
    const cells = rows[row];
    if (cells && cell !== null) cells[column] = cell;
  }
  return { at: "A1", rows };
}

/** The blocks, styles and merges of a plan from its pieces. */
export function layOut(pieces: readonly Piece[]): {
  blocks: Block[];
  styles: { range: string; style: StyleName }[];
  merges: string[];
} {
  return {
    blocks: [oneBlock(pieces)],
    styles: runsOf(looks(pieces)).map(({ row, lastRow, column, lastColumn, value }) => ({
      range: rangeOf(row, column, lastRow, lastColumn),
      style: value,
    })),
    merges: pieces.flatMap((one) => {
      const end = endOf(one);
      return end.row > one.row || end.column > one.column ? [rangeAt(one.row, one.column, end.row, end.column)] : [];
    }),
  };
}

/** "C5" for a single cell, "C5:D9" for more. */
export const rangeOf = (row: number, column: number, lastRow: number, lastColumn: number): string =>
  row === lastRow && column === lastColumn ? cellAt(row, column) : rangeAt(row, column, lastRow, lastColumn);

/** A protected sheet to look at, with nothing but cells yet. */
export const plainSheet = {
  visibility: "visible",
  validations: [],
  conditionalFormats: [],
  dataBars: [],
  charts: [],
  links: [],
  isProtected: true,
} as const satisfies Partial<SheetPlan>;
