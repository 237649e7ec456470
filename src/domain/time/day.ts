const dayLength = 86_400_000;

/** Days since 1970-01-01 of an ISO day such as "2026-02-15"; null when there is no such day. */
export function dayNumber(day: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return null;
  const number = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / dayLength;
  return isoDay(number) === day ? number : null;
}

/** The ISO day so many days after 1970-01-01. */
export function isoDay(number: number): string {
  const day = new Date(number * dayLength);
  return [pad(day.getUTCFullYear(), 4), pad(day.getUTCMonth() + 1, 2), pad(day.getUTCDate(), 2)].join("-");
}

/** The ISO day that it is at a moment where somebody lives, whatever day it is in Greenwich. */
export const localDay = (now: Date): string =>
  isoDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayLength);

/** 0 is Monday, 6 Sunday. */
export const weekday = (number: number): number => (new Date(number * dayLength).getUTCDay() + 6) % 7;

/** The ISO day so many days later; null when there is no such day to start from. */
export function addDays(day: string, days: number): string | null {
  const number = dayNumber(day);
  return number === null ? null : isoDay(number + days);
}

const pad = (number: number, length: number): string => String(number).padStart(length, "0");
