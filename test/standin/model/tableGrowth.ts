import type { Area } from "../grid";
import type { Book } from "./book";
import { bounding } from "./box";
import { Table } from "./table";

/** What a user types or pastes right under a table becomes part of it, and calculated columns are filled. */
export const growUnder = (book: Book, typed: Area): void => {
  if (book.isProtected(typed.sheet)) return;
  const table = book.grid.tables().find(({ area }) => {
    const sameColumns = typed.column >= area.column && typed.column + typed.columns <= area.column + area.columns;
    return area.sheet === typed.sheet && sameColumns && area.row + area.rows === typed.row;
  });
  if (
    table === undefined ||
    book.grid
      .values(typed)
      .flat()
      .every((cell) => cell === "")
  )
    return;
  const whole = bounding(table.area, typed);
  const model = new Table(book, table.id);
  model.resize({ ...whole, sheet: typed.sheet });
  model.fillFrom(table.area);
};
