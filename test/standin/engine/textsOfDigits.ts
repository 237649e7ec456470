import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

const isNumberText = (value: unknown): boolean =>
  typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));

const keyOf = (unit: string, sheet: string, column: number): string => `${unit}|${sheet}|${String(column)}`;

const cache = CELL_INVERTED_INDEX_CACHE;
const columns = new Set<string>();
const [set, clear, canUseCache] = [cache.set.bind(cache), cache.clear.bind(cache), cache.canUseCache.bind(cache)];

/**
 * Univer's index of a column takes the text "12" for the number, so that "12*" does not find it. In Excel it is a text to
 * every criterion but "=12"; columns that hold one are looked through cell by cell. All grids have one index.
 */
cache.set = (...entry) => {
  const [unit, sheet, column, value] = entry;
  if (isNumberText(value)) columns.add(keyOf(unit, sheet, column));
  set(...entry);
};
cache.canUseCache = (unit, sheet, column, ...rows) =>
  columns.has(keyOf(unit, sheet, column))
    ? { rowsInCache: [], rowsNotInCache: [] }
    : canUseCache(unit, sheet, column, ...rows);
cache.clear = () => {
  columns.clear();
  clear();
};
