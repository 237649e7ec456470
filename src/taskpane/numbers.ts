import type { Language } from "../domain/wording/localText";

const written = (language: Language, fraction: Intl.NumberFormatOptions) => (value: number) =>
  new Intl.NumberFormat(language, fraction).format(value);

/** How numbers are written for a reader; nothing is rounded further than the policy's two decimals. */
export const numbers = (language: Language) => ({
  count: written(language, { maximumFractionDigits: 0 }),
  points: written(language, { minimumFractionDigits: 0, maximumFractionDigits: 2 }),
  /** As typed, without thousands separators. */
  exact: written(language, { maximumFractionDigits: 12, useGrouping: false }),
  total: written(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  money: written(language, {
    style: "currency",
    currency: "CNY",
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: 0,
  }),
});

export type Numbers = ReturnType<typeof numbers>;
