import type { CellValue } from "../grid";
import { invalidArgument } from "./failure";
import { movedCell } from "./formulaShift";

export type CellInput = CellValue | null;

const shapeMismatch = "The number of rows or columns of the input array does not match the size of the range.";

const checkedCell = (cell: unknown): CellInput => {
  if (cell === null || typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell !== "string") throw invalidArgument("A cell takes text, a number, true, false or null.");
  if (cell.length > 32_767) throw invalidArgument("A cell holds at most 32767 characters.");
  return cell;
};

/** A scalar fills the range, a formula as if its first cell were dragged; an array must have exactly its rows and columns. */
export const cellInput = (value: unknown, rows: number, columns: number): CellInput[][] => {
  if (!Array.isArray(value)) {
    const cell = checkedCell(value);
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => movedCell(cell, down, right)),
    );
  }
  const lines = value as unknown[];
  if (lines.length !== rows) throw invalidArgument(shapeMismatch);
  return lines.map((line) => {
    if (!Array.isArray(line) || line.length !== columns) throw invalidArgument(shapeMismatch);
    return (line as unknown[]).map(checkedCell);
  });
};

export const requireSize = (rows: number, columns: number, givenRows: unknown, givenColumns: unknown): void => {
  if (givenRows !== rows || givenColumns !== columns) throw invalidArgument(shapeMismatch);
};
