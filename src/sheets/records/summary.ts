import { type RecordColumns, dateColumn, keyColumn } from "../book/recipe";
import { foundKey } from "./identifiers";
import type { RecordTable } from "./recordTable";

/**
 * Whether a table has one row for each person, or for each person and month, and says neither when something was nor which
 * record it is: then its rows are no events to be counted, but what somebody has already counted.
 */
export function isSummary({ headers, rows }: Pick<RecordTable, "headers" | "rows">, recipe: RecordColumns): boolean {
  const key = keyColumn(recipe);
  const month = dateColumn(recipe);
  if (key === null || month?.role === "date" || recipe.columns.some(({ role }) => role === "id")) return false;
  const places = [key, month].map((column) => (column === null ? -1 : headers.indexOf(column.header)));
  const said = rows
    .map((row) => places.map((at) => foundKey(row[at] ?? "")))
    .filter(([person]) => person !== "")
    .map((cells) => cells.join(" "));
  return said.length > 0 && new Set(said).size === said.length;
}
