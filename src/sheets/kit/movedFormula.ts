import { cellOf, columnLetters } from "./address";
import { formulaPieces } from "./formulaPieces";

/** Whole rows, numbers, and words, among them addresses of cells. */
const words = /\$?\d+:\$?\d+|\d[\d.]*(?:E[+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.$\\]*[!(]?/gu;

/** A formula with its words changed; texts, quoted names and what stands in brackets stay as they are. */
export const withWords = (formula: string, change: (word: string) => string): string =>
  formulaPieces(formula)
    .map(({ kind, value }) => (kind === "plain" ? value.replace(words, change) : value))
    .join("");

/** How a formula reads so many rows below its cell and columns to the right of it. */
export type FormulaMove = (rows: number, columns: number) => string;

/** A formula as it reads when it is copied so many rows down and columns to the right; whole columns stay. */
export const movedFormula = (formula: string, rows: number, columns: number): string => moving(formula)(rows, columns);

/** The same for a formula that is copied to many cells: it is read once, and only what names cells is written for each of them. */
export function moving(formula: string): FormulaMove {
  const fixed: string[] = [""];
  const moved: FormulaMove[] = [];
  const stays = (text: string): void => void fixed.push((fixed.pop() ?? "") + text);
  for (const { kind, value } of formulaPieces(formula)) {
    let end = 0;
    for (const { 0: word, index } of kind === "plain" ? value.matchAll(words) : []) {
      const move = moveOf(word);
      if (move === null) continue;
      stays(value.slice(end, index));
      moved.push(move);
      fixed.push("");
      end = index + word.length;
    }
    stays(value.slice(end));
  }
  return (rows, columns) => fixed.map((text, nth) => text + (moved[nth]?.(rows, columns) ?? "")).join("");
}

const cell = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/;
const wholeRows = /^(\$?)(\d+):(\$?)(\d+)$/;

/** How a word moves; null for one that stays. */
const moveOf = (word: string): FormulaMove | null => cellMove(word) ?? rowsMove(word);

function cellMove(word: string): FormulaMove | null {
  const [whole, fixedColumn = "", letters = "", fixedRow = "", row = ""] = cell.exec(word) ?? [];
  if (whole === undefined) return null;
  const from = cellOf(`${letters}${row}`);
  return (rows, columns) => {
    const column = fixedColumn === "" ? columnLetters(Math.max(0, from.column + columns)) : letters;
    return `${fixedColumn}${column}${movedRow(fixedRow, row, rows)}`;
  };
}

function rowsMove(word: string): FormulaMove | null {
  const [whole, fixedFirst = "", first = "", fixedLast = "", last = ""] = wholeRows.exec(word) ?? [];
  if (whole === undefined) return null;
  return (rows) => `${movedRow(fixedFirst, first, rows)}:${movedRow(fixedLast, last, rows)}`;
}

const movedRow = (fixed: string, row: string, rows: number): string =>
  fixed === "" ? String(Math.max(1, Number(row) + rows)) : `$${row}`;
