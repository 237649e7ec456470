import { round } from "./rounding";
import { sumOf } from "./sum";

/** The mean of the numbers that are there, to two places; null where none is. */
export function meanOf(numbers: readonly (number | null)[]): number | null {
  const there = numbers.filter((number) => number !== null);
  return there.length === 0 ? null : round(sumOf(there, (number) => number) / there.length, 2);
}
