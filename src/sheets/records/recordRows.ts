import type { Period } from "../../domain/time/period";
import type { CellValue } from "../kit/plan";
import { foundKey } from "./identifiers";
import { periodSerials } from "./periodSerials";
import { type RecordColumns, dateColumn, keyColumn, type RecordColumn } from "../book/recipe";
import type { RecordTable } from "./recordTable";

/** One record with what says whose it is and when. */
export interface RecordRow {
  /** Place in the table, counted from 0. */
  index: number;
  /** What the formulas find it by; "" where nobody is named. */
  key: string;
  date: CellValue;
  isInPeriod: boolean;
  /** By heading; "" where the column is gone. */
  cell: (header: string) => CellValue;
}

/** Records by the recipe's columns. Rows without anything in them are left out. */
export function recordRows(table: RecordTable, recipe: RecordColumns, period: Period): RecordRow[] {
  const key = keyColumn(recipe);
  const date = dateColumn(recipe);
  const { from, to } = periodSerials(period);
  const places = new Map(table.headers.map((header, at) => [header, at] as const));
  const valueIn = (row: readonly CellValue[], header: string | undefined): CellValue =>
    (header === undefined ? "" : row[places.get(header) ?? -1]) ?? "";
  return table.rows.flatMap((row, index) => {
    if (row.every((value) => value === "")) return [];
    const day = valueIn(row, date?.header);
    return {
      index,
      key: foundKey(valueIn(row, key?.header)),
      date: day,
      isInPeriod: date === null || (typeof day === "number" && day >= from && day < to),
      cell: (header: string) => valueIn(row, header),
    };
  });
}

/** The recipe's column of this heading. */
export const columnNamed = ({ columns }: RecordColumns, header: string): RecordColumn | undefined =>
  columns.find((one) => one.header === header);
