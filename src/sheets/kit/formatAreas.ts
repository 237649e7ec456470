import { areaOf } from "./address";
import { rangeOf } from "./draft";
import type { SheetPlan } from "./plan";
import { markArea, type Marks, runsOf } from "./runs";
import { type CellStyle, styles } from "./styles";

type Styled = SheetPlan["styles"];

/** Cells of one value in few rectangles: what the last style that names it gives each cell. */
export interface StyledArea {
  range: string;
  value: string;
}

/** What the styles say of one thing, later ones over earlier ones; null where a style does not name it. */
export function styledMarks(styled: Styled, valueOf: (style: CellStyle) => string | null): Marks<string> {
  const marks: Marks<string> = new Map();
  for (const { range, style } of styled) {
    const value = valueOf(styles[style]);
    if (value === null) continue;
    const { row, column, rows, columns } = areaOf(range);
    markArea(marks, { row, lastRow: row + rows - 1, column, lastColumn: column + columns - 1, value });
  }
  return marks;
}

export const styledAreas = (marks: Marks<string>): StyledArea[] =>
  runsOf(marks).map(({ row, column, lastRow, lastColumn, value }) => ({
    range: rangeOf(row, column, lastRow, lastColumn),
    value,
  }));

/** Which cells stay open under the lock. */
export const lockMarks = (styled: Styled): Marks<string> =>
  styledMarks(styled, ({ isUnlocked }) => (isUnlocked === undefined ? null : isUnlocked ? "open" : "locked"));

/** Ranges that people may type into. */
export const openAreas = (styled: Styled): string[] =>
  styledAreas(lockMarks(styled)).flatMap(({ range, value }) => (value === "open" ? [range] : []));

/**
 * Number formats that decide what a typed text becomes, and those that only show a result. In an open cell 98 is 0.98 under
 * a percent format, and a staff number keeps its zeros as text alone.
 */
export function numberFormats(styled: Styled): { entry: StyledArea[]; shown: StyledArea[] } {
  const locks = lockMarks(styled);
  const entry: Marks<string> = new Map();
  const shown: Marks<string> = new Map();
  for (const [row, cells] of styledMarks(styled, ({ numberFormat }) => numberFormat ?? null))
    for (const [column, value] of cells) {
      const isEntry = value === "@" || locks.get(row)?.get(column) === "open";
      markArea(isEntry ? entry : shown, { row, lastRow: row, column, lastColumn: column, value });
    }
  return { entry: styledAreas(entry), shown: styledAreas(shown) };
}
