import { round } from "./rounding";

/** A number as a cell or a file holds it: the digits beyond the fifteenth are noise of binary fractions. */
export const fifteenDigits = (number: number): number =>
  Number.isSafeInteger(number) ? number : Number(number.toPrecision(15));

/**
 * Decimals that count of a number somebody typed, in a figure of a person or in the policy. What stands behind them nobody sees,
 * and whoever pasted it did not mean it: 89.99999999999999 is 90.
 */
export const typedPlaces = 6;

/** No data of ours goes deeper; what does is refused, and must not exhaust anybody on the way. */
export const deepest = 40;

/** Data of a file with every number in it as it counts. */
export function settledData(data: unknown, depth = 0): unknown {
  if (typeof data === "number") return settled(data);
  if (typeof data !== "object" || data === null || depth > deepest) return data;
  if (Array.isArray(data)) return data.map((entry) => settledData(entry, depth + 1));
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, settledData(value, depth + 1)]));
}

/** A typed number as it counts, wherever it is compared, ranked or scored. Formulas say the same as `ROUND(cell,6)`. */
export const settled = (number: number): number => (Number.isFinite(number) ? round(number, typedPlaces) : number);
