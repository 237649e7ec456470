import type { Language } from "../../domain/wording/localText";

const written = (language: Language, fraction: Intl.NumberFormatOptions) => (value: number) =>
  new Intl.NumberFormat(language, fraction).format(value);

/** Points may have so many decimals, whatever the policy. */
const mostDecimals = 4;

/** How numbers are written for a reader; points are never rounded further than their policy does. */
export const numbers = (language: Language) => ({
  count: written(language, { maximumFractionDigits: 0 }),
  points: written(language, { minimumFractionDigits: 0, maximumFractionDigits: mostDecimals }),
  /** As typed, without thousands separators. */
  exact: written(language, { maximumFractionDigits: 12, useGrouping: false }),
  total: written(language, { minimumFractionDigits: 2, maximumFractionDigits: mostDecimals }),
  money: written(language, {
    style: "currency",
    currency: "CNY",
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: 0,
  }),
});

export type Numbers = ReturnType<typeof numbers>;
