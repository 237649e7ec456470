import { firstDay, lastDay, type Period, placeInYear } from "../../domain/time/period";

interface PeriodWords {
  quarter: (year: string, place: string) => string;
  half: (year: string, place: string) => string;
  year: (year: string) => string;
}

/** "2026年第3季度" for the quarter that ends with September; a month is named as its reader writes months. */
export function periodName(period: Period, words: PeriodWords, monthName: (month: string) => string): string {
  const year = period.month.slice(0, 4);
  const place = String(placeInYear(period));
  switch (period.length) {
    case "month":
      return monthName(period.month);
    case "quarter":
      return words.quarter(year, place);
    case "half":
      return words.half(year, place);
    case "year":
      return words.year(year);
  }
}

/** Its days: "2026-10" for a month, "2026-07-01 至 2026-09-30" for what is longer. */
export const periodDaysText = (period: Period, to: string): string =>
  period.length === "month" ? period.month : `${firstDay(period)}${to}${lastDay(period)}`;
