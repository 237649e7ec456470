import { cellAt } from "../address";
import { layOut, type Piece, rangeOf } from "../draft";
import type { SheetPlan, Validation } from "../plan";
import { markArea, type Marks, runsOf } from "../runs";
import { usualRow } from "../tallPages";
import { heightOf, type SheetLine, type CellInRow, cellsInRow, type Typed } from "./line";
import { sumOf } from "../../../domain/figures/sum";

type Contents = Pick<
  SheetPlan,
  "blocks" | "styles" | "merges" | "rowHeights" | "validations" | "links" | "conditionalFormats" | "dataBars" | "charts"
>;

/** Lines that have found their rows. */
export interface Stacked {
  contents: Contents;
  /** Height of each row, from the first. */
  heights: readonly number[];
  /** Rows that are printed on every page, counted from 0. */
  repeated: readonly number[];
}

interface Row {
  row: number;
  line: SheetLine;
  cells: CellInRow[];
  height: number | null;
}

/** Puts lines below each other, the first at the top of the sheet; heights, ranges and addresses follow from that. */
export function stacked(lines: readonly SheetLine[], widths: readonly number[]): Stacked {
  const rows = rowsOf(lines, widths);
  const drawn = rows.flatMap(({ line, row }) => line.draws?.(row) ?? []);
  const heights = rows.flatMap(({ row, height }) => (height === null ? [] : [[row + 1, height] as const]));
  return {
    contents: {
      ...layOut(rows.flatMap(pieces)),
      rowHeights: Object.fromEntries(heights),
      validations: validations(rows),
      links: rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, link }) => (link ? [{ at: cellAt(row, column), ...link }] : [])),
      ),
      conditionalFormats: drawn.flatMap(({ conditionalFormats = [] }) => conditionalFormats),
      dataBars: drawn.flatMap(({ dataBars = [] }) => dataBars),
      charts: drawn.flatMap(({ charts = [] }) => charts),
    },
    heights: rows.map(({ height }) => height ?? usualRow),
    repeated: rows.flatMap(({ line, row }) => (line.repeats === true ? [row] : [])),
  };
}

const rowsOf = (lines: readonly SheetLine[], widths: readonly number[]): Row[] =>
  lines.map((line, row) => {
    const cells = cellsInRow(line, row);
    return { row, line, cells, height: heightOf(line, cells, widths) };
  });

const pieces = ({ row, cells }: Row): Piece[] =>
  cells.map(({ column, last, says, style }) => ({
    row,
    column,
    lastColumn: last,
    cell: says,
    style,
  }));

/** Cells side by side and below each other that share what may be typed, as one range. */
function validations(rows: readonly Row[]): Validation[] {
  const kinds = new Map<Typed, string>();
  const marks: Marks<string> = new Map();
  for (const { row, cells } of rows)
    for (const { column, last, typed } of cells) {
      if (typed === undefined) continue;
      const value = kinds.get(typed) ?? String(kinds.size);
      kinds.set(typed, value);
      markArea(marks, { row, lastRow: row, column, lastColumn: last, value });
    }
  const typedAs = [...kinds.keys()];
  return runsOf(marks).flatMap(({ row, lastRow, column, lastColumn, value }) => {
    const typed = typedAs[Number(value)];
    return typed === undefined ? [] : [{ range: rangeOf(row, column, lastRow, lastColumn), ...typed }];
  });
}

/** Points that lines of a set height take, with what a page adds to each. */
export const fixedHeight = (lines: readonly SheetLine[], widths: readonly number[]): number =>
  sumOf(rowsOf(lines, widths), ({ height }) => (height === null ? 0 : height + 2));
