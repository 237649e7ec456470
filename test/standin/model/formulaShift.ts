import type { CellValue } from "../grid";
import { columnIndex, columnName } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./box";

const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/gu;

interface Shifted {
  before: string;
  column: number;
  isColumnLocked: boolean;
  row: number;
  isRowLocked: boolean;
}

interface Taken {
  formula: string;
  references: readonly Shifted[];
  rest: string;
}

/** The references of a formula, each with the text before it. */
function takenApart(formula: string): Taken {
  const references: Shifted[] = [];
  let done = 0;
  for (const { index, 0: all, 1: lockColumn, 2: letters, 3: lockRow, 4: digits } of formula.matchAll(REFERENCE)) {
    if (letters === undefined) continue;
    const [isColumnLocked, isRowLocked] = [lockColumn === "$", lockRow === "$"];
    const before = formula.slice(done, index);
    references.push({ before, column: columnIndex(letters), isColumnLocked, row: Number(digits), isRowLocked });
    done = index + all.length;
  }
  return { formula, references, rest: formula.slice(done) };
}

/** A formula is mostly shifted to every row of a column, one after the other. */
let last = takenApart("");

/** A formula as it reads when copied so many rows down and columns right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (last.formula !== formula) last = takenApart(formula);
  return last.references.map((one) => one.before + referenceAt(one, rows, columns)).join("") + last.rest;
}

function referenceAt(reference: Shifted, rows: number, columns: number): string {
  const column = reference.isColumnLocked ? reference.column : reference.column + columns;
  const row = reference.isRowLocked ? reference.row : reference.row + rows;
  if (column < 0 || row < 1 || column >= MAX_COLUMNS || row > MAX_ROWS) return "#REF!";
  return `${reference.isColumnLocked ? "$" : ""}${columnName(column)}${reference.isRowLocked ? "$" : ""}${String(row)}`;
}

/** What a cell holds, copied so many rows down and columns right. */
export const movedCell = <Cell extends CellValue | null>(cell: Cell, rows: number, columns: number): Cell | string =>
  typeof cell === "string" && cell.startsWith("=") ? shiftFormula(cell, rows, columns) : cell;
