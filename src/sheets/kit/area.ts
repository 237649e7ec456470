/** A rectangle of cells on a sheet; rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Excel's own size of a sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B7", "$B$7", "B" of "B:D" or "7" of "7:9". */
const pattern = /^(?=.)\$?([A-Z]{0,3})\$?(\d*)$/;

type Place = Pick<Area, "row" | "column">;

function cornerOf(text: string, otherwise: Place): Place | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  return {
    row: digits === "" ? otherwise.row : Number(digits) - 1,
    column: letters === "" ? otherwise.column : columnOf(letters),
  };
}

const firstCell: Place = { row: 0, column: 0 };
const lastCell: Place = { row: wholeSheet.rows - 1, column: wholeSheet.columns - 1 };

/** The area of "B7", "B7:C9", "B:D" or "7:9"; null for anything else. */
function areaNamed(range: string): Area | null {
  const [from = "", to = from, ...more] = range.split(":");
  const [first, last] = [cornerOf(from, firstCell), cornerOf(to, lastCell)];
  if (!first || !last || more.length > 0) return null;
  const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1];
  return rows > 0 && columns > 0 ? { ...first, rows, columns } : null;
}

/** Every area of an address as an event names them, "B7:C9,E7"; null where one of them cannot be read. */
export function areasNamed(address: string): readonly Area[] | null {
  const areas = address.split(",").map((range) => areaNamed(range.slice(range.lastIndexOf("!") + 1)));
  return areas.every((area) => area !== null) ? areas : null;
}

/** What two areas have in common; null where that is nothing. */
export function commonArea(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const cellsIn = ({ rows, columns }: Area): number => rows * columns;
