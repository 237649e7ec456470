import type { CellValue } from "../grid";
import { columnIndex, columnName } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./box";

const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/gu;

/** A formula as it reads when copied so many rows down and columns right. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(REFERENCE, (all, ...groups: (string | undefined)[]) => {
    const [lockColumn, letters, lockRow = "", digits] = groups;
    if (letters === undefined) return all;
    const column = lockColumn === "$" ? columnIndex(letters) : columnIndex(letters) + columns;
    const row = lockRow === "$" ? Number(digits) : Number(digits) + rows;
    if (column < 0 || row < 1 || column >= MAX_COLUMNS || row > MAX_ROWS) return "#REF!";
    return `${lockColumn ?? ""}${columnName(column)}${lockRow}${String(row)}`;
  });

/** What a cell holds, copied so many rows down and columns right. */
export const movedCell = <Cell extends CellValue | null>(cell: Cell, rows: number, columns: number): Cell | string =>
  typeof cell === "string" && cell.startsWith("=") ? shiftFormula(cell, rows, columns) : cell;
