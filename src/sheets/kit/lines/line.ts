import type { PlanCell, SheetPlan, Validation } from "../plan";
import { type CellStyle, type StyleName, styles } from "../styles";
import { usualRow } from "../tallPages";
import { bolder, textAir, heightFor, heightForSmall, smallTextAir } from "../textFit";
import { sumOf } from "../../../domain/figures/sum";

/** What may be typed into a cell. Neighbours that share one become one range. */
export type Typed = Omit<Validation, "range">;

/** A cell of a line, or several columns merged into one; columns count from 0. */
export interface LineCell {
  column: number;
  last: number;
  /** A formula may need the row it stands in, counted from 0. */
  says: PlanCell | ((row: number) => PlanCell);
  style: StyleName;
  typed?: Typed | undefined;
  link?: Omit<SheetPlan["links"][number], "at"> | undefined;
}

/** What is drawn over cells whose rows are known only when the lines are placed. */
export type Drawn = Partial<Pick<SheetPlan, "conditionalFormats" | "dataBars" | "charts">>;

/** One row of a printed sheet. */
export interface SheetLine {
  cells: readonly LineCell[];
  /** Least height in points; it grows with texts that wrap. null is the usual height. */
  height: number | null;
  /** Nothing without the line below: both stand on the same page. */
  leadsOn?: boolean;
  /** Printed at the top of every page. */
  repeats?: boolean;
  /** The first line of a part of the sheet that begins a page. */
  beginsPage?: boolean;
  /** With the first line of a part: what its further pages begin with, so that each says what it belongs to. */
  continued?: SheetLine;
  draws?: (row: number) => Drawn;
}

export const lineCell = (column: number, says: LineCell["says"], style: StyleName, typed?: Typed): LineCell => ({
  column,
  last: column,
  says,
  style,
  typed,
});

/** Columns merged into one, from the first to the last. */
export const mergedCell = (
  [column, last]: readonly [number, number],
  says: LineCell["says"],
  style: StyleName,
  typed?: Typed,
): LineCell => ({ column, last, says, style, typed });

export const lineOf = (height: number | null, ...cells: readonly LineCell[]): SheetLine => ({ height, cells });

/** The name of what stands below, on the same page as it. */
export const headingLine = (height: number | null, text: string, ...more: readonly LineCell[]): SheetLine => ({
  height,
  cells: [lineCell(0, text, "section"), ...more],
  leadsOn: true,
});

/** Room between two parts. */
export const blankLine = (height: number | null = null): SheetLine => ({ height, cells: [] });

/** A cell whose row is known. */
export interface CellInRow extends LineCell {
  says: PlanCell;
}

export const cellsInRow = ({ cells }: SheetLine, row: number): CellInRow[] =>
  cells.map((one) => ({ ...one, says: typeof one.says === "function" ? one.says(row) : one.says }));

const smallSize = 9;

/** Points of a cell's wrapped text: those without which it is cut off, and those at which it has air. */
function textHeight(
  { column, last, says, style }: CellInRow,
  widths: readonly number[],
): [tight: number, airy: number] {
  const { wrap = false, size = 11, bold = false }: CellStyle = styles[style];
  if (!wrap || typeof says !== "string" || says === "") return [0, 0];
  const width = sumOf(widths.slice(column, last + 1), (one) => one) / (bold ? bolder : 1);
  const airy = size <= smallSize ? heightForSmall(says, width, 0) : heightFor(says, width, 0);
  return [airy - (size <= smallSize ? smallTextAir : textAir), airy];
}

/** Points a line takes in columns so wide; null leaves it to Excel. */
export function heightOf({ height }: SheetLine, cells: readonly CellInRow[], widths: readonly number[]): number | null {
  const given = height ?? usualRow;
  const tall = cells.flatMap((one) => {
    const [tight, airy] = textHeight(one, widths);
    return tight > given ? [airy] : [];
  });
  return tall.length === 0 ? height : Math.max(given, ...tall);
}
