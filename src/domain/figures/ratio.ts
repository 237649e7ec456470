import { round, workedPlaces } from "./rounding";

/**
 * A quotient for comparing with a threshold of a few decimals: rounded to 10 places, as the worksheet formulas do it too.
 * Exact while the denominator stays below a thousand million: 979 of 1000 stays below 0.98 and 9 of 10 reaches 0.9.
 */
export const ratio = (numerator: number, denominator: number): number => round(numerator / denominator, workedPlaces);
