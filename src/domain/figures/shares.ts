import { round } from "./rounding";
import { allPlaces, sumOf } from "./sum";

/** Numbers stretched in proportion until they add up to `sum` exactly, at so many decimals; the largest remainders are rounded up. */
export function stretchedTo(numbers: readonly number[], sum: number, decimals = 2): number[] {
  const all = sumOf(numbers, (number) => number, allPlaces);
  if (all <= 0) return [...numbers];
  const unit = 10 ** decimals;
  const exact = numbers.map((number) => round((number * sum * unit) / all, 6));
  const whole = exact.map(Math.floor);
  const lacking = Math.round(sum * unit) - sumOf(whole, (part) => part);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((one, other) => other.remainder - one.remainder)
    .slice(0, lacking)
    .map(({ index }) => index);
  return whole.map((part, index) => round((part + (byRemainder.includes(index) ? 1 : 0)) / unit, decimals));
}
