import { round } from "./rounding";
import type { Band } from "./scheme";

/** The month's allowance of a band, to the fen. */
export const payoutOf = (band: Band): number => round(band.pay, 2);
