import type { Language } from "../domain/wording/localText";
import { dayNumber, localDay } from "../domain/time/day";
import { type Period, periodBefore, periodHolding, type PeriodLength } from "../domain/time/period";

/** The user's own day as "2026-11-22". This file is the pane's only clock; everything below it takes the time as an argument. */
export const today = (): string => localDay(new Date());

/** The time as "2026-11-22T08:30:00.000Z". */
export const now = (): string => new Date().toISOString();

/** Whether text is a day of the calendar as "2026-11-22". */
export const isDay = (text: string): boolean => dayNumber(text) !== null;

/** "11月14日（周六）"; the year is written only where it is not the reader's own. */
export function dayWords(day: string, language: Language, today: string): string {
  const year = yearOf(day) === yearOf(today) ? undefined : "numeric";
  const date = { year, month: "short", day: "numeric" } as const;
  if (language === "en") return written(day, language, { ...date, weekday: "short" });
  return `${written(day, language, date)}（${written(day, language, { weekday: "short" })}）`;
}

/** "2026年10月" for "2026-10". */
export const periodWords = (month: string, language: Language): string =>
  written(`${month}-01`, language, { year: "numeric", month: language === "en" ? "short" : "long" });

/** The period under way and those before it, newest first. */
export function periodsBack(day: string, length: PeriodLength, count: number): Period[] {
  const present = periodHolding(length, day.slice(0, 7));
  return Array.from({ length: count }, (_, back) => periodBefore(present, back));
}

/** The last month of the period of this length that ended last. */
export const lastPeriod = (day: string, length: PeriodLength): string =>
  periodBefore(periodHolding(length, day.slice(0, 7))).month;

const yearOf = (day: string): number => Number(day.slice(0, 4));

const written = (day: string, language: Language, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
