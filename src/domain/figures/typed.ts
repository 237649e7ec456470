import { round, workedPlaces } from "./rounding";

/** A number as a cell or a file holds it: the digits beyond the fifteenth are noise of binary fractions. */
export const fifteenDigits = (number: number): number =>
  Number.isSafeInteger(number) ? number : Number(number.toPrecision(15));

/**
 * Decimals that count of any number somebody typed, in a figure of a person or in the policy. What stands behind them nobody sees,
 * and whoever pasted it did not mean it: 89.99999999999999 is 90.
 */
export const typedPlaces = 6;

/**
 * Smaller numbers, as marks, ratings and percents are, count with as many decimals as anybody types: 1.0049999999 is rounded once,
 * to 1.00. What a sum is wrong by, its thirteenth digit, lies behind these up to 500.
 */
export const finest = { below: 400, places: workedPlaces };

/** Decimals that count of a number of this size. */
const placesOf = (size: number): number => (size < finest.below ? finest.places : typedPlaces);

/** No data of ours goes deeper; what does is refused, and must not exhaust anybody on the way. */
export const deepest = 40;

/** Data of a file with every number in it as it counts. */
export function settledData(data: unknown, depth = 0): unknown {
  if (typeof data === "number") return settled(data);
  if (typeof data !== "object" || data === null || depth > deepest) return data;
  if (Array.isArray(data)) return data.map((entry) => settledData(entry, depth + 1));
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, settledData(value, depth + 1)]));
}

/** A typed number as it counts, wherever it is compared, ranked or scored. Formulas say the same (`sheets/terms/numbers`). */
export const settled = (number: number): number =>
  Number.isFinite(number) ? round(number, placesOf(Math.abs(number))) : number;

/** By how much one typed number is more than another, as exact as the larger of them. */
export const settledDifference = (one: number, other: number): number =>
  round(one - other, placesOf(Math.max(Math.abs(one), Math.abs(other))));
