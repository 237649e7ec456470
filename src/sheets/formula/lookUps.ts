import type { CellValue } from "../kit/plan";
import {
  type Cells,
  compared,
  flat,
  type Lazy,
  numberFrom,
  FormulaError,
  single,
  truthOf,
  type FormulaValue,
} from "./values";

const notFound = (): never => {
  throw new FormulaError("error", "#N/A");
};

const cellsIn = (value: FormulaValue | undefined): Cells => (Array.isArray(value) ? value : [[value ?? ""]]);

/** The last place that is not above what is looked for; the list goes up. */
function lastNotAbove(list: readonly CellValue[], sought: CellValue): number {
  let found = -1;
  list.forEach((value, at) => {
    if (value !== "" && typeof value === typeof sought && compared(value, sought) <= 0) found = at;
  });
  return found < 0 ? notFound() : found;
}

/** The last place that is not below it; the list goes down. */
function lastNotBelow(list: readonly CellValue[], sought: CellValue): number {
  let found = -1;
  list.forEach((value, at) => {
    if (value !== "" && typeof value === typeof sought && compared(value, sought) >= 0) found = at;
  });
  return found < 0 ? notFound() : found;
}

function same(list: readonly CellValue[], sought: CellValue): number {
  const found = list.findIndex((value) => compared(value, sought) === 0);
  return found < 0 ? notFound() : found;
}

const argument = (of: readonly Lazy[], at: number): FormulaValue | undefined => of[at]?.();
const sought = (of: readonly Lazy[]): CellValue => single(argument(of, 0) ?? "");

/** A missing or true last argument means a list that goes up. */
const isNearest = (value: FormulaValue | undefined): boolean =>
  value === undefined || (value !== "" && truthOf(single(value)));

function vertical(of: readonly Lazy[]): FormulaValue {
  const rows = cellsIn(argument(of, 1));
  const column = numberFrom(single(argument(of, 2) ?? "")) - 1;
  const list = rows.map(([first]) => first ?? "");
  const at = isNearest(argument(of, 3)) ? lastNotAbove(list, sought(of)) : same(list, sought(of));
  return rows[at]?.[column] ?? notFound();
}

function horizontal(of: readonly Lazy[]): FormulaValue {
  const rows = cellsIn(argument(of, 1));
  const row = rows[numberFrom(single(argument(of, 2) ?? "")) - 1];
  const at = isNearest(argument(of, 3)) ? lastNotAbove(rows[0] ?? [], sought(of)) : same(rows[0] ?? [], sought(of));
  return row?.[at] ?? notFound();
}

/** With a second list its cell in the same place; of a table alone its last column, or its last row where it is wide. */
function lookedUp(of: readonly Lazy[]): FormulaValue {
  const cells = cellsIn(argument(of, 1));
  const results = argument(of, 2);
  if (results !== undefined) return flat([results])[lastNotAbove(flat([cells]), sought(of))] ?? notFound();
  const isWide = (cells[0]?.length ?? 0) > cells.length;
  const keys = isWide ? (cells[0] ?? []) : cells.map(([first]) => first ?? "");
  const values = isWide ? (cells.at(-1) ?? []) : cells.map((row) => row.at(-1) ?? "");
  return values[lastNotAbove(keys, sought(of))] ?? notFound();
}

function matched(of: readonly Lazy[]): number {
  const list = flat([cellsIn(argument(of, 1))]);
  const kind = argument(of, 2) === undefined ? 1 : numberFrom(single(argument(of, 2) ?? ""));
  if (kind === 0) return same(list, sought(of)) + 1;
  return (kind > 0 ? lastNotAbove(list, sought(of)) : lastNotBelow(list, sought(of))) + 1;
}

function indexed(of: readonly Lazy[]): FormulaValue {
  const cells = cellsIn(argument(of, 0));
  const row = numberFrom(single(argument(of, 1) ?? ""));
  const column = numberFrom(single(argument(of, 2) ?? ""));
  const isList = cells.length === 1 || cells.every(({ length }) => length === 1);
  if (isList && column === 0) return flat([cells])[row - 1] ?? notFound();
  return cells[Math.max(row, 1) - 1]?.[Math.max(column, 1) - 1] ?? notFound();
}

/** Functions that look something up in a list. */
export const lookUps: readonly (readonly [string, (of: readonly Lazy[]) => FormulaValue])[] = [
  ["VLOOKUP", vertical],
  ["HLOOKUP", horizontal],
  ["LOOKUP", lookedUp],
  ["MATCH", matched],
  ["INDEX", indexed],
];
