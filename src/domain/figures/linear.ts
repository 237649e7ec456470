import { round } from "./rounding";

/** Full marks times the share of the target achieved, between 0 and full; with less being better, half the target is full. */
export function linearPoints(value: number, target: number, full: number, isLowerBetter: boolean): number {
  const achieved = isLowerBetter ? (value <= 0 ? 1 : target / value) : value / target;
  return round(full * Math.min(1, Math.max(0, achieved)), 10);
}
