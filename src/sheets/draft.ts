import { cellAt, rangeAt } from "./address";
import type { Block, PlanCell, SheetPlan } from "./plan";
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
export const wide = (row: number, column: number, lastColumn: number, cell: PlanCell, style: StyleName): Piece => ({
  row,
  column,
  lastColumn,
  cell,
  style,
});

/** Cells of several rows and columns that are merged into one. */
export const box = (
  [row, column]: readonly [number, number],
  [lastRow, lastColumn]: readonly [number, number],
  cell: PlanCell,
  style: StyleName,
): Piece => ({ row, column, lastRow, lastColumn, cell, style });

interface Run {
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
  style: StyleName;
}

const endOf = (one: Piece): { row: number; column: number } => ({
  row: one.lastRow ?? one.row,
  column: one.lastColumn ?? one.column,
});

function looks(pieces: readonly Piece[]): Map<number, Map<number, StyleName>> {
  const rows = new Map<number, Map<number, StyleName>>();
  for (const one of pieces) {
    if (one.style === null) continue;
    const end = endOf(one);
    for (let row = one.row; row <= end.row; row += 1) {
      const cells = rows.get(row) ?? new Map<number, StyleName>();
      for (let column = one.column; column <= end.column; column += 1) cells.set(column, one.style);
      rows.set(row, cells);
    }
  }
  return rows;
}

function runsOfRow(row: number, cells: ReadonlyMap<number, StyleName>): Run[] {
  const runs: Run[] = [];
  for (const [column, style] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.style === style && last.lastColumn === column - 1) last.lastColumn = column;
    else runs.push({ row, lastRow: row, column, lastColumn: column, style });
  }
  return runs;
}

/** Equal looks side by side and below each other become one range, so that few are written. */
function styleRuns(pieces: readonly Piece[]): Run[] {
  const open = new Map<string, Run>();
  const done: Run[] = [];
  for (const [row, cells] of [...looks(pieces)].sort(([a], [b]) => a - b)) {
    for (const run of runsOfRow(row, cells)) {
      const key = `${run.column}:${run.lastColumn}:${run.style}`;
      const above = open.get(key);
      if (above?.lastRow === row - 1) above.lastRow = row;
      else {
        open.set(key, run);
        done.push(run);
      }
    }
  }
  return done;
}

function oneBlock(pieces: readonly Piece[]): Block {
  const height = Math.max(0, ...pieces.map((one) => one.row + 1));
  const width = Math.max(0, ...pieces.map((one) => one.column + 1));
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
    styles: styleRuns(pieces).map(({ row, lastRow, column, lastColumn, style }) => ({
      range: rangeOf(row, column, lastRow, lastColumn),
      style,
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
