import { firstDay, type Period } from "../../domain/time/period";
import type { CellValue } from "../kit/plan";
import { isWrittenAlike, looksOtherwise } from "./identifiers";
import { identityIn, keyedPeople, type KeyKind, type Rated, soughtOf } from "./people";
import { readAmount } from "./readAmount";
import { isDaySerial, monthOfCell } from "../kit/months";
import { serialOf } from "../kit/serialDay";
import { dayOrderOf, readMoment } from "./readMoment";
import {
  type ColumnUnit,
  type RecordColumns,
  dateColumn,
  holdsNumbers,
  keyColumn,
  type RecordColumn,
} from "../book/recipe";
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

/** The first day of the month that a cell names; a month without a year is one of the period's. */
function months(period: Period): Reads {
  const year = firstDay(period).slice(0, 4);
  return (value) => {
    const told = monthOfCell(value);
    if (told === null || (typeof value === "number" && isDaySerial(value))) return null;
    const to = serialOf(`${told.startsWith("-") ? year + told : told}-01`);
    return to === null ? null : { to, format: "yyyy-mm" };
  };
}

function moments(values: readonly CellValue[], period: Period): Reads {
  const order = dayOrderOf(values, period);
  return (value) => {
    const read = readMoment(value, order);
    return read === null || read.isKept ? null : { to: read.serial, format: dayFormat(read.serial) };
  };
}

const amountFormats: Partial<Record<ColumnUnit, string>> = { days: "[h]:mm:ss", whole: "0.00%" };

const amounts =
  ({ unit }: RecordColumn): Reads =>
  (value) => {
    const read = typeof value === "string" ? readAmount(value, unit) : null;
    return read === null ? null : { to: read, format: amountFormats[unit] ?? "General" };
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

/** The staff number of a row that gives only a name, where one person alone is called so. */
function namesOf(
  { headers, rows }: Pick<RecordTable, "headers" | "rows">,
  { columns }: RecordColumns,
  rated: readonly Rated[],
): (row: number) => Pick<TidyCell, "to" | "format"> | null {
  const at = headers.indexOf(columns.find(({ role }) => role === "name")?.header ?? "");
  const { byIdentity } = keyedPeople(rated, "name");
  return (row) => {
    const name = rows[row]?.[at] ?? "";
    const person = name === "" ? undefined : byIdentity.get(identityIn(name, "name"));
    const to = person === undefined ? "" : soughtOf(person, "number");
    return to === "" ? null : { to, format: textFormat(to) };
  };
}

/** How the cells of a column are read that has to be read; null for every other column. */
function readsOf(
  column: RecordColumn,
  values: readonly CellValue[],
  recipe: RecordColumns,
  { rated, period }: For,
): Reads | null {
  const key = keyColumn(recipe);
  if (column.header === key?.header) return people(rated, key.role);
  if (column.header === dateColumn(recipe)?.header)
    return column.role === "month" ? months(period) : moments(values, period);
  return holdsNumbers(column) ? amounts(column) : null;
}

interface For {
  rated: readonly Rated[];
  period: Period;
}

const none = (): null => null;

/** Every cell of the columns in use that has to be rewritten before formulas can count it. */
export function tidyCells(
  { headers, rows }: RecordTable,
  recipe: RecordColumns,
  rated: readonly Rated[],
  period: Period,
): TidyCell[] {
  const key = keyColumn(recipe);
  return recipe.columns.flatMap((column): TidyCell[] => {
    const at = headers.indexOf(column.header);
    if (at < 0) return [];
    const values = rows.map((row) => row[at] ?? "");
    const read = readsOf(column, values, recipe, { rated, period });
    if (read === null) return [];
    const isNumber = column.header === key?.header && key.role === "number";
    const named = isNumber ? namesOf({ headers, rows }, recipe, rated) : none;
    return values.flatMap((from, row) => {
      const found = from === "" ? named(row) : read(from);
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
