import { dayNumber, isoDay, weekday } from "./day";
import { failed, ok } from "../outcome/outcome";
import type { Counted } from "./calendarIssue";

/** Rest days on weekdays and working weekends, as announced for each of the covered years. */
export interface Calendar {
  years: ReadonlySet<number>;
  rest: ReadonlySet<string>;
  work: ReadonlySet<string>;
}

/** Whether people work on this ISO day; refuses a year whose shifted days are not known. */
export function isWorkday(calendar: Calendar, day: string): Counted<boolean> {
  const number = dayNumber(day);
  if (number === null) return failed({ code: "notADay", read: day });
  const year = Number(day.slice(0, 4));
  if (!calendar.years.has(year)) return failed({ code: "calendarNotCovered", year });
  return ok(calendar.work.has(day) || (weekday(number) < 5 && !calendar.rest.has(day)));
}

/** The nth working day after the day, which itself does not count; n is at least 1. */
export function addWorkdays(calendar: Calendar, day: string, n: number): Counted<string> {
  let at: Counted<string> = ok(day);
  for (let left = n; left > 0 && at.ok; left -= 1) at = walk(calendar, at.value, 1, 1);
  return at;
}

/** For a duty that must be done before a date. */
export const lastWorkdayOnOrBefore = (calendar: Calendar, day: string): Counted<string> => walk(calendar, day, 0, -1);

/** For a term in calendar days that ends on a rest day. */
export const firstWorkdayOnOrAfter = (calendar: Calendar, day: string): Counted<string> => walk(calendar, day, 0, 1);

/** From the day `offset` away, day by day in one direction until people work. */
function walk(calendar: Calendar, day: string, offset: number, step: 1 | -1): Counted<string> {
  const start = dayNumber(day);
  if (start === null) return failed({ code: "notADay", read: day });
  for (let number = start + offset; ; number += step) {
    const at = isoDay(number);
    const works = isWorkday(calendar, at);
    if (!works.ok) return works;
    if (works.value) return ok(at);
  }
}
