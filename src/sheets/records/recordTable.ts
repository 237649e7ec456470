import type { CellValue } from "../kit/plan";
import type { RawSheet, RawTable } from "../kit/raw";

/** Where records stand: in an Excel table, or in plain cells that become one. */
export interface RecordSource {
  sheet: string;
  /** Name of the Excel table; null for plain cells. */
  table: string | null;
  /** From the last row of headings on. */
  area: RawTable;
  /** Rows of headings that are joined, where they are more than one. */
  headings?: number | undefined;
}

/** A table or list that could hold records, with its headings. */
export interface FoundRecords extends RecordSource {
  headers: readonly string[];
}

/** Records as they were read. `rows[n]` is the row below the heading by n + 1. */
export interface RecordTable extends FoundRecords {
  rows: readonly (readonly CellValue[])[];
}

/** The row's number as Excel shows it. */
export const rowNumber = ({ area }: Pick<RecordSource, "area">, index: number): number => area.row + index + 2;

/** Headings that differ, as a table wants them: a second 备注 becomes 备注2. */
export function distinctHeaders(cells: readonly CellValue[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, at) => {
    const base = String(cell).trim() === "" ? `#${at + 1}` : String(cell);
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

const headingsWithin = 15;
const isWord = (cell: CellValue | undefined): boolean => typeof cell === "string" && cell.trim() !== "";
const isFilled = (cell: CellValue | undefined): boolean => cell !== undefined && String(cell).trim() !== "";

/**
 * The block of plain cells on a sheet that looks like a list: a row of headings, of which at least two are words, and
 * something below. A title above the headings stands in fewer cells than they do, or says the same in all of them.
 */
export function findList({ values }: Pick<RawSheet, "values">): RawTable | null {
  const heads = values.slice(0, headingsWithin).map((cells) => new Set(cells.filter(isWord)).size);
  const most = Math.max(0, ...heads);
  const row = heads.indexOf(most);
  const heading = values[row] ?? [];
  const column = heading.findIndex(isFilled);
  const end = heading.findIndex((cell, at) => at > column && !isFilled(cell));
  const columns = (end < 0 ? heading.length : end) - column;
  const isWithin = (cells: readonly CellValue[]): boolean => cells.slice(column, column + columns).some(isFilled);
  const last = values.reduce((found, cells, at) => (isWithin(cells) ? at : found), -1);
  return most < 2 || columns < 2 || last <= row ? null : { row, column, rows: last - row + 1, columns };
}

/** The cells of an area as records. */
export function recordsIn({ values }: Pick<RawSheet, "values">, source: RecordSource): RecordTable {
  const { row, column, rows, columns } = source.area;
  const cells = (at: number): CellValue[] =>
    Array.from({ length: columns }, (_, place) => values[at]?.[column + place] ?? "");
  return {
    ...source,
    headers: distinctHeaders(cells(row)),
    rows: Array.from({ length: rows - 1 }, (_, index) => cells(row + 1 + index)),
  };
}
