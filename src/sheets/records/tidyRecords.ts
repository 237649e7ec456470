import type { Period } from "../../domain/time/period";
import type { CellValue } from "../kit/plan";
import { isWrittenAlike, looksOtherwise } from "./identifiers";
import { identityIn, keyedPeople, type KeyKind, type Rated, soughtOf } from "./people";
import { readAmount } from "./readAmount";
import { dayOrderOf, readMoment } from "./readMoment";
import { type RecordColumns, dateColumn, holdsNumbers, keyColumn, type RecordColumn } from "../book/recipe";
import type { RecordTable } from "./recordTable";

/** A cell whose meaning is plain but which formulas do not read: a date kept as text, "Becky " for Becky. */
export interface TidyCell {
  /** Place in the table's rows and columns, counted from 0. */
  row: number;
  column: number;
  from: CellValue;
  to: CellValue;
  /** Number format that the value needs; null leaves the cell's own. */
  format: string | null;
}

type Reads = (value: CellValue) => Pick<TidyCell, "to" | "format"> | null;

const dayFormat = (serial: number): string => (Number.isInteger(serial) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss");

function moments(values: readonly CellValue[], period: Period): Reads {
  const order = dayOrderOf(values, period);
  return (value) => {
    const read = readMoment(value, order);
    return read === null || read.isKept ? null : { to: read.serial, format: dayFormat(read.serial) };
  };
}

const amounts =
  ({ unit }: RecordColumn): Reads =>
  (value) => {
    const read = typeof value === "string" ? readAmount(value, unit) : null;
    return read === null ? null : { to: read, format: unit === "days" ? "[h]:mm:ss" : "General" };
  };

/** Cells that would be read as a number or a date when they are written have to be texts. */
const textFormat = (identifier: string): string | null =>
  /^\d/.test(identifier) || looksOtherwise(identifier) ? "@" : null;

function people(rated: readonly Rated[], by: KeyKind): Reads {
  const { byIdentity } = keyedPeople(rated, by);
  return (value) => {
    const person = byIdentity.get(identityIn(value, by));
    if (person === undefined) return null;
    const to = soughtOf(person, by);
    return isWrittenAlike(value, to) ? null : { to, format: textFormat(to) };
  };
}

/** Every cell of the columns in use that has to be rewritten before formulas can count it. */
export function tidyCells(
  { headers, rows }: RecordTable,
  recipe: RecordColumns,
  rated: readonly Rated[],
  period: Period,
): TidyCell[] {
  const key = keyColumn(recipe);
  const date = dateColumn(recipe);
  return recipe.columns.flatMap((column): TidyCell[] => {
    const at = headers.indexOf(column.header);
    if (at < 0) return [];
    const values = rows.map((row) => row[at] ?? "");
    const read =
      column.header === key?.header
        ? people(rated, key.role)
        : column.header === date?.header
          ? moments(values, period)
          : holdsNumbers(column)
            ? amounts(column)
            : null;
    if (read === null) return [];
    return values.flatMap((from, row) => {
      const found = from === "" ? null : read(from);
      return found === null ? [] : [{ row, column: at, from, ...found }];
    });
  });
}

/** The records as they read once these cells are rewritten. */
export function tidied(table: RecordTable, cells: readonly TidyCell[]): RecordTable {
  const rows = table.rows.map((row) => [...row]);
  for (const { row, column, to } of cells) {
    const cellsOfRow = rows[row];
    if (cellsOfRow) cellsOfRow[column] = to;
  }
  return { ...table, rows };
}
