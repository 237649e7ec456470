import { figureIn } from "../adopt/figure";
import { holdsNumbers, type RecordColumn } from "../book/recipe";
import { guessColumns } from "../records/guessColumns";
import type { Rated } from "../records/people";
import type { RecordTable } from "../records/recordTable";
import { isSummary } from "../records/summary";
import { showsPercent } from "../kit/numberFormats";
import { isContact, isDayOfLife, isIndex, unitNamed } from "../records/headings";

/** Rows that are looked at to tell what a column holds. */
const sampled = 500;

/** What the columns of a list mean: in a summary every column of numbers is one that somebody has already counted. */
export function recordColumns(
  table: RecordTable,
  formats: readonly string[],
  people: readonly Rated[],
): RecordColumn[] {
  const rows = table.rows.slice(0, sampled);
  const columns = guessColumns(table.headers, rows, people, formats);
  if (!isSummary(table, { columns })) return columns;
  return columns.map((column, at): RecordColumn => {
    const isPerson = column.role === "number" || column.role === "name" || column.role === "month";
    return isPerson || holdsNumbers(column) ? column : { ...column, ...countedIn(table, at, formats[at] ?? "") };
  });
}

/** The role of a column of numbers, those that stand beside "--" included; nothing of any other column. */
function countedIn({ headers, rows }: RecordTable, at: number, format: string): Partial<RecordColumn> {
  const heading = headers[at] ?? "";
  const figures = rows.slice(0, sampled).map((row) => figureIn(row[at] ?? "", format));
  const filled = figures.filter(({ kind }) => kind !== "blank");
  const numbers = filled.flatMap((figure) => (figure.kind === "number" ? [figure] : []));
  if (filled.length === 0 || isOther(heading)) return {};
  if (filled.every(({ kind }) => kind === "time")) return { role: "length", unit: "days" };
  if (numbers.length < filled.length) return {};
  const isPercent = showsPercent(format) || numbers.every((figure) => figure.isPercent);
  const time = unitNamed(heading);
  return time === null || isPercent
    ? { role: "amount", unit: isPercent ? "whole" : "one" }
    : { role: "length", unit: time };
}

/** Telephone numbers and running numbers are digits and nothing counted. */
const isOther = (heading: string): boolean => isContact(heading) || isIndex(heading) || isDayOfLife(heading);
