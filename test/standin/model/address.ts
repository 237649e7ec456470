import { type Box, MAX_COLUMNS, MAX_ROWS } from "./box";

export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

export const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Corner {
  row: number | null;
  column: number | null;
}

const inside = (index: number | null, all: number) => index === null || index < all;

const corner = (text: string): Corner | null => {
  const match = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/.exec(text);
  if (match === null || text === "") return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  return inside(column, MAX_COLUMNS) && inside(row, MAX_ROWS) ? { row, column } : null;
};

const span = (from: number | null, to: number | null, all: number): [number, number] | null => {
  if (from === null && to === null) return [0, all];
  if (from === null || to === null) return null;
  return [Math.min(from, to), Math.abs(to - from) + 1];
};

const boxOf = (from: Corner, to: Corner): Box | null => {
  const rows = span(from.row, to.row, MAX_ROWS);
  const columns = span(from.column, to.column, MAX_COLUMNS);
  if (rows === null || columns === null) return null;
  return { row: rows[0], rows: rows[1], column: columns[0], columns: columns[1] };
};

/** "B2", "$A$1:C3", "A:C" or "1:3" without a sheet name; null when it is no address. */
export const parseBox = (text: string): Box | null => {
  const [first = "", second, ...more] = text.trim().split(":");
  const from = corner(first);
  if (from === null || more.length > 0) return null;
  if (second === undefined) return from.row === null || from.column === null ? null : boxOf(from, from);
  const to = corner(second);
  return to === null ? null : boxOf(from, to);
};

export const formatBox = (box: Box, lock = ""): string => {
  const right = lock + columnName(box.column + box.columns - 1);
  const bottom = lock + String(box.row + box.rows);
  const left = lock + columnName(box.column);
  const top = lock + String(box.row + 1);
  if (box.columns === MAX_COLUMNS) return `${top}:${bottom}`;
  if (box.rows === MAX_ROWS) return `${left}:${right}`;
  return box.rows === 1 && box.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
};

const needsQuotes = (sheet: string) =>
  !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) || parseBox(sheet) !== null || /^R\d*C\d*$/i.test(sheet);

export const quoted = (sheet: string): string => (needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet);

/** "'My sheet'!A1" -> ["My sheet", "A1"]; [null, text] without a sheet. */
export const splitSheet = (text: string): [string | null, string] => {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (match === null) return [null, text];
  return [(match[1] ?? match[2] ?? "").replaceAll("''", "'"), match[3] ?? ""];
};
