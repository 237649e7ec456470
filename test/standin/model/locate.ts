import type { Area } from "../grid";
import { parseBox, splitSheet } from "./address";
import type { Book } from "./book";
import { invalidArgument } from "./failure";

const tableArea = (book: Book, text: string): Area | null => {
  const match = /^([^[\]]+)(?:\[([^[\]]+)\])?$/.exec(text);
  const table = book.grid.tables().find((one) => one.name.toLowerCase() === (match?.[1] ?? "").toLowerCase());
  if (match === null || table === undefined) return null;
  const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  if (match[2] === undefined || match[2] === "#Data") return body;
  if (match[2] === "#All") return table.area;
  if (match[2] === "#Headers") return { ...table.area, rows: 1 };
  const index = table.columns.indexOf(match[2]);
  return index < 0 ? null : { ...body, column: body.column + index, columns: 1 };
};

const namedArea = (book: Book, text: string): Area | null => {
  const name = book.grid.names().find((one) => one.name.toLowerCase() === text.toLowerCase());
  return name === undefined ? null : areaOf(book, name.refersTo.replace(/^=/, ""), null);
};

/** The cells an address, a table reference or a name stands for; null when it stands for none. */
export const areaOf = (book: Book, text: string, sheet: string | null): Area | null => {
  const [sheetName, rest] = splitSheet(text);
  const box = parseBox(rest);
  const home = sheetName === null ? sheet : book.sheetByName(sheetName);
  if (box !== null) return home === null ? null : { ...box, sheet: home };
  return sheetName === null ? (tableArea(book, text) ?? namedArea(book, text)) : null;
};

export const locate = (book: Book, text: string, sheet: string | null): Area => {
  const found = areaOf(book, text, sheet);
  if (found === null) throw invalidArgument(`${text} is no address, table or name.`);
  return found;
};
