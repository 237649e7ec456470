import { round } from "../../domain/figures/rounding";
import type { Language } from "../../domain/wording/localText";

/** A number as the reader writes it, with two decimals at most, or as many as the policy's points have: 1,234.5. */
export const figure = (value: number, language: Language, decimals = 2): string =>
  written(value, Math.max(2, decimals), language);

/** A number of the policy as it was set, without rounding it away: 0.125. */
export const policyFigure = (value: number, language: Language): string => written(value, 8, language);

/** A measured value with as many decimals as it takes to stay on its side of an edge: never 60 for 60.003. */
export function figureBeside(value: number, edge: number, language: Language): string {
  const side = (at: number): number => Math.sign(at - edge);
  const places = [2, 4, 6].find((count) => side(round(value, count)) === side(value)) ?? 8;
  return written(value, places, language);
}

/** A rate in percent with as many decimals as it takes to stay on its side of the threshold: never 98% for 97.9996%. */
export function percent(rate: number, threshold: number, language: Language): string {
  const places = [2, 4, 6].find((count) => rate >= threshold === round(rate * 100, count) >= threshold * 100) ?? 8;
  return `${written(rate * 100, places, language)}%`;
}

const written = (value: number, places: number, language: Language): string =>
  formatOf(places, language).format(round(value, places));

/** Making a format costs far more than using it, and an explanation writes hundreds of figures. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(places: number, language: Language): Intl.NumberFormat {
  const key = `${language} ${places}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: places });
  formats.set(key, format);
  return format;
}
