import type { Area } from "./area";

/** "A" for 0, "AA" for 26. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** "C5" for row 4 and column 2, both counted from 0. */
export const cellAt = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "C5:D9" from its first and last row and column, counted from 0. */
export const rangeAt = (row: number, column: number, lastRow: number, lastColumn: number): string =>
  `${cellAt(row, column)}:${cellAt(lastRow, lastColumn)}`;

/** "C5:D9", or "C5" for a single cell. */
export const areaName = ({ row, column, rows, columns }: Area): string =>
  rows === 1 && columns === 1 ? cellAt(row, column) : rangeAt(row, column, row + rows - 1, column + columns - 1);

/** Sheet name as formulas quote it: 'O''Neil 表'. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** "$E$8" for row 7 and column 4, both counted from 0. */
export const fixedCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** "'规则'!$E$8". */
export const absolute = (sheet: string, row: number, column: number): string =>
  `${quotedSheet(sheet)}!${fixedCell(row, column)}`;

/** Row and column, counted from 0, of "C5" or "$C$5". */
export function cellOf(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address);
  if (!match) throw new RangeError(`Not a cell: ${address}`);
  const letters = Array.from(match[1] ?? "");
  return {
    row: Number(match[2]) - 1,
    column: letters.reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}

/** Top left cell and size of "C5:D9" or of a single cell. */
export function areaOf(range: string): { row: number; column: number; rows: number; columns: number } {
  const [from = "", to = from] = range.split(":");
  const first = cellOf(from);
  const last = cellOf(to);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
