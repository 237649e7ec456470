import type { Area } from "../grid";
import type { Book } from "./book";
import type { CellInput } from "./cellInput";
import { Table } from "./table";

const isFilled = (cell: CellInput): boolean => cell !== null && cell !== "";

/**
 * What is entered right under a table becomes part of it, down to the last row that holds something, and calculated columns
 * are filled. On a protected sheet no table grows.
 */
export const growUnder = (book: Book, area: Area, cells: readonly (readonly CellInput[])[]): void => {
  if (book.isProtected(area.sheet)) return;
  const end = cells.flatMap((row, down) => (row.some(isFilled) ? [area.row + down] : [])).at(-1) ?? -1;
  const table = book.grid.tables().find(({ area: own }) => {
    const isWithin = area.column >= own.column && area.column + area.columns <= own.column + own.columns;
    const below = own.row + own.rows;
    return own.sheet === area.sheet && isWithin && area.row > own.row && area.row <= below && end >= below;
  });
  if (table === undefined) return;
  const model = new Table(book, table.id);
  model.resize({ ...table.area, rows: end + 1 - table.area.row });
  model.fillFrom(table.area);
};
