import type { Language } from "../domain/localText";
import type { Scheme } from "../domain/scheme";

type Cycle = Scheme["cycle"];

/** The pane's only clock: the user's own day as "2026-11-22". Everything below this file takes it as an argument. */
export function today(): string {
  const now = new Date();
  return isoDay(now.getFullYear(), now.getMonth(), now.getDate());
}

/** "2026-11" and the months before it, newest first. */
export const monthsBack = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, back) => isoDay(yearOf(day), monthOf(day) - 1 - back, 1).slice(0, 7));

/** Whether text is a day of the calendar as "2026-11-22". */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDay(yearOf(text), monthOf(text) - 1, Number(text.slice(8))) === text;

/** "11月14日周六"; the year is written only where it is not the reader's own. */
export const dayWords = (day: string, language: Language, today: string): string =>
  written(day, language, {
    month: "short",
    day: "numeric",
    weekday: "short",
    ...(yearOf(day) === yearOf(today) ? {} : { year: "numeric" }),
  });

/** "2026年10月" for "2026-10". */
export const monthWords = (month: string, language: Language): string =>
  written(`${month}-01`, language, { year: "numeric", month: language === "en" ? "short" : "long" });

/** "2026年第3季度" for September, "2026年度" for a year; a period goes by its last month. */
export function periodWords(month: string, cycle: Cycle, language: Language, words: PeriodWords): string {
  switch (cycle) {
    case "month":
    case "period":
      return monthWords(month, language);
    case "quarter":
      return words.quarter(month.slice(0, 4), String(Math.ceil(monthOf(month) / 3)));
    case "year":
      return words.year(month.slice(0, 4));
  }
}

interface PeriodWords {
  quarter: (year: string, quarter: string) => string;
  year: (year: string) => string;
}

const monthsIn: Record<Cycle, number> = { month: 1, quarter: 3, year: 12, period: 1 };

/** Periods by their last month, newest first: the one under way and those before it. */
export function periodsBack(day: string, cycle: Cycle, count: number): string[] {
  const size = monthsIn[cycle];
  const last = Math.ceil(monthOf(day) / size) * size;
  return Array.from({ length: count }, (_, back) => isoDay(yearOf(day), last - 1 - back * size, 1).slice(0, 7));
}

/** The period that ended last. */
export const lastPeriod = (day: string, cycle: Cycle): string => periodsBack(day, cycle, 2)[1] ?? day.slice(0, 7);

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7));

const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const written = (day: string, language: Language, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
