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
  const [at, monthAt] = [headers.indexOf(key.header), month === null ? -1 : headers.indexOf(month.header)];
  const seen = new Set<string>();
  for (const row of rows) {
    const person = foundKey(row[at] ?? "");
    if (person === "") continue;
    const of = `${person} ${String(row[monthAt] ?? "")}`;
    if (seen.has(of)) return false;
    seen.add(of);
  }
  return seen.size > 0;
}
