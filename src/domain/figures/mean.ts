import { round } from "./rounding";
import { sumOf } from "./sum";

/** Decimals of a mean that nobody is judged by: as many as points have, and two at least. */
export const meanPlaces = (decimals: number): number => Math.max(2, decimals);

/** The mean of the numbers that are there, to two places where nothing else is said; null where none is. */
export function meanOf(numbers: readonly (number | null)[], places = 2): number | null {
  const there = numbers.filter((number) => number !== null);
  return there.length === 0 ? null : round(sumOf(there, (number) => number) / there.length, places);
}
