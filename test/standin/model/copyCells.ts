import type { Area } from "../grid";
import type { Book } from "./book";
import { carryFormats } from "./carriedFormats";
import { notImplemented } from "./failure";
import { movedCell } from "./formulaShift";
import { normaliseHeaders } from "./tableHeaders";

const repeated = (target: Area, source: Area): Area => ({
  ...target,
  rows: Math.max(source.rows, target.rows - (target.rows % source.rows)),
  columns: Math.max(source.columns, target.columns - (target.columns % source.columns)),
});

const copyFormats = (book: Book, source: Area, target: Area): void => {
  for (let row = 0; row < target.rows; row += 1) {
    for (let column = 0; column < target.columns; column += 1) {
      const format = book.grid.formatAt(
        source.sheet,
        source.row + (row % source.rows),
        source.column + (column % source.columns),
      );
      book.grid.format(
        { sheet: target.sheet, row: target.row + row, column: target.column + column, rows: 1, columns: 1 },
        format,
      );
    }
  }
};

interface Paste {
  type: string;
  skipBlanks: boolean;
}

/** Copies as paste does: the source repeats to fill the target, relative references move along. */
export const copyCells = (book: Book, source: Area, target: Area, { type, skipBlanks }: Paste): void => {
  if (!["All", "Formulas", "Values", "Formats"].includes(type)) throw notImplemented(`Range.copyFrom of ${type}`);
  const area = repeated(target, source);
  book.requireEditable(area);
  if (type !== "Formats") {
    const cells = type === "Values" ? book.grid.values(source) : book.grid.formulas(source);
    const pasted = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => {
        const cell = cells[r % source.rows]?.[c % source.columns] ?? "";
        if (cell === "" && skipBlanks) return null;
        const from = { row: source.row + (r % source.rows), column: source.column + (c % source.columns) };
        return type === "Values" ? cell : movedCell(cell, area.row + r - from.row, area.column + c - from.column);
      }),
    );
    book.writeCells(area, pasted);
    normaliseHeaders(book, area);
  }
  if (type === "All" || type === "Formats") {
    copyFormats(book, source, area);
    carryFormats(book, source, area, type);
  }
  book.changes.touched();
};
