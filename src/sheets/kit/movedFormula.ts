import { cellOf, columnLetters } from "./address";
import { formulaPieces } from "./formulaPieces";

/** Whole rows, numbers, and words, among them addresses of cells. */
const words = /\$?\d+:\$?\d+|\d[\d.]*(?:E[+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.$\\]*[!(]?/gu;

/** A formula with its words changed; texts, quoted names and what stands in brackets stay as they are. */
export const withWords = (formula: string, change: (word: string) => string): string =>
  formulaPieces(formula)
    .map(({ kind, value }) => (kind === "plain" ? value.replace(words, change) : value))
    .join("");

const cell = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/;
const wholeRows = /^(\$?)(\d+):(\$?)(\d+)$/;

/** A formula as it reads when it is copied so many rows down and columns to the right; whole columns stay. */
export const movedFormula = (formula: string, rows: number, columns: number): string =>
  withWords(formula, (word) => movedCell(word, rows, columns) ?? movedRows(word, rows) ?? word);

function movedCell(piece: string, rows: number, columns: number): string | null {
  const [whole, fixedColumn = "", letters = "", fixedRow = "", row = ""] = cell.exec(piece) ?? [];
  if (whole === undefined) return null;
  const from = cellOf(`${letters}${row}`);
  const column = fixedColumn === "" ? columnLetters(Math.max(0, from.column + columns)) : letters;
  return `${fixedColumn}${column}${movedRow(fixedRow, row, rows)}`;
}

function movedRows(piece: string, rows: number): string | null {
  const [whole, fixedFirst = "", first = "", fixedLast = "", last = ""] = wholeRows.exec(piece) ?? [];
  return whole === undefined ? null : `${movedRow(fixedFirst, first, rows)}:${movedRow(fixedLast, last, rows)}`;
}

const movedRow = (fixed: string, row: string, rows: number): string =>
  fixed === "" ? String(Math.max(1, Number(row) + rows)) : `$${row}`;
