import { type Aggregate, columnsReadBy, type Condition, holdsTime, type RecordColumn } from "../book/recipe";

/** What nobody has said yet of how an input is counted, and of which column. */
export interface OpenPart {
  kind: "unit" | "limit" | "values";
  column: string;
}

/** A limit that nobody has typed: what it should be decides marks, so nothing stands for it. */
export const noLimit = Number.NaN;

/** The first thing that has to be said before an input can be counted this way; null where all is said. */
export function openPart(aggregate: Aggregate, columns: readonly RecordColumn[]): OpenPart | null {
  const read = columnsReadBy(aggregate);
  const timed = columns.find((column) => read.includes(column.header) && holdsTime(column) && column.unit === "one");
  if (timed) return { kind: "unit", column: timed.header };
  const conditions = [aggregate.where, "among" in aggregate ? aggregate.among : null];
  return conditions.map(openIn).find((one) => one !== null) ?? null;
}

function openIn(condition: Condition | null | undefined): OpenPart | null {
  if (!condition) return null;
  const { column } = condition;
  if (condition.kind === "filled") return null;
  if (condition.kind === "oneOf") return condition.values.length > 0 ? null : { kind: "values", column };
  return Number.isNaN(condition.limit) ? { kind: "limit", column } : null;
}
