/** A rectangle of cells on some sheet. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const intersection = (a: Box, b: Box): Box | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

export const bounding = (a: Box, b: Box): Box => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
};

export const sameBox = (a: Box, b: Box): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const covers = (outer: Box, inner: Box): boolean => {
  const common = intersection(outer, inner);
  return common !== null && sameBox(common, inner);
};

/** What is left of a box when another is cut out of it: at most four pieces. */
export const without = (box: Box, hole: Box): Box[] => {
  const cut = intersection(box, hole);
  if (cut === null) return [box];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...box, rows: cut.row - box.row },
    { ...box, row: below, rows: box.row + box.rows - below },
    { row: cut.row, rows: cut.rows, column: box.column, columns: cut.column - box.column },
    { row: cut.row, rows: cut.rows, column: right, columns: box.column + box.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
};

const moved = (start: number, length: number, at: number, count: number): [number, number] => {
  if (count >= 0) {
    if (at <= start) return [start + count, length];
    return [start, at < start + length ? length + count : length];
  }
  const end = at - count;
  const before = Math.max(0, Math.min(start, end) - at);
  const inside = Math.max(0, Math.min(start + length, end) - Math.max(start, at));
  return [start - before, length - inside];
};

/** Rows or columns inserted (count above 0) or deleted at a place of the sheet. */
export interface Shift {
  axis: "rows" | "columns";
  at: number;
  count: number;
}

const wholeAxis = (box: Box, axis: Shift["axis"]) =>
  axis === "rows" ? box.rows >= MAX_ROWS : box.columns >= MAX_COLUMNS;

/** Where a box is after a shift: moved, grown, shrunk, or null when nothing of it is left. */
export const shifted = (box: Box, { axis, at, count }: Shift): Box | null => {
  if (wholeAxis(box, axis)) return box;
  const [start, length] =
    axis === "rows" ? moved(box.row, box.rows, at, count) : moved(box.column, box.columns, at, count);
  if (length <= 0) return null;
  return axis === "rows" ? { ...box, row: start, rows: length } : { ...box, column: start, columns: length };
};
