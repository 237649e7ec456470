import type { Area, Grid } from "../grid";
import { requireSize } from "./cellInput";
import { invalidArgument } from "./failure";

const formatAt = (grid: Grid, sheet: string, row: number, column: number) =>
  grid.formatAt(sheet, row, column).numberFormat ?? "General";

export const numberFormats = (grid: Grid, area: Area): string[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      formatAt(grid, area.sheet, area.row + row, area.column + column),
    ),
  );

const textOf = (format: unknown): string => {
  if (typeof format !== "string") throw invalidArgument("A number format is text.");
  return format === "" ? "General" : format;
};

const rowsOf = (value: unknown[], area: Area): (string | null)[][] => {
  const first = value[0];
  requireSize(area.rows, area.columns, value.length, Array.isArray(first) ? first.length : -1);
  return value.map((row) => {
    const cells: unknown[] = Array.isArray(row) ? row : [];
    requireSize(area.rows, area.columns, area.rows, cells.length);
    return cells.map((format) => (format === null ? null : textOf(format)));
  });
};

/** Equal formats side by side are written together, then equal runs down a column. */
const writeColumn = (grid: Grid, area: Area, formats: readonly (string | null)[]): void => {
  let start = 0;
  for (let row = 1; row <= formats.length; row += 1) {
    const format = formats[start];
    if (row < formats.length && formats[row] === format) continue;
    if (typeof format === "string") {
      grid.format({ ...area, row: area.row + start, rows: row - start }, { numberFormat: format });
    }
    start = row;
  }
};

/** One format for all cells, or an array of the shape of the range in which null keeps a cell as it is. */
export const writeNumberFormats = (grid: Grid, area: Area, value: unknown): void => {
  if (!Array.isArray(value)) {
    grid.format(area, { numberFormat: textOf(value) });
    return;
  }
  const rows = rowsOf(value as unknown[], area);
  const [first] = rows.flat();
  if (typeof first === "string" && rows.every((row) => row.every((format) => format === first))) {
    grid.format(area, { numberFormat: first });
    return;
  }
  for (let column = 0; column < area.columns; column += 1) {
    const formats = rows.map((row) => row[column] ?? null);
    writeColumn(grid, { ...area, column: area.column + column, columns: 1 }, formats);
  }
};
