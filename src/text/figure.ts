import { round } from "../domain/rounding";
import type { Language } from "../domain/localText";

/** A number as the reader writes it, with at most two decimals: 1,234.5. */
export const figure = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(round(value, 2));

/** A rate in percent with as many decimals as it takes to stay on its side of the threshold: never 98% for 97.9996%. */
export function percent(rate: number, threshold: number, language: Language): string {
  const places = [2, 4, 6].find((count) => rate >= threshold === round(rate * 100, count) >= threshold * 100) ?? 8;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: places }).format(round(rate * 100, places))}%`;
}
