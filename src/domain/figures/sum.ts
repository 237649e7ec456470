import { round, workedPlaces } from "./rounding";

/** As many digits as Excel keeps: the noise goes, and nothing that was meant. */
export const allPlaces = 15;

/** What they add up to without the noise of binary fractions: to ten places where nothing else is said. */
export function sumOf<T>(list: readonly T[], numberOf: (entry: T) => number, places = workedPlaces): number {
  let sum = 0;
  for (const entry of list) sum += numberOf(entry);
  return round(sum, places);
}
