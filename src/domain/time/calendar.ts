import { dayNumber, isoDay, weekday } from "./day";
import { failed, ok } from "../outcome/outcome";
import type { CalendarAnswer } from "./calendarIssue";

/** Rest days on weekdays and working weekends, as announced for each of the covered years. */
export interface Calendar {
  years: ReadonlySet<number>;
  rest: ReadonlySet<string>;
  work: ReadonlySet<string>;
}

/** Whether people work on this ISO day; refuses a year whose shifted days are not known. */
export function isWorkday(calendar: Calendar, day: string): CalendarAnswer<boolean> {
  const number = dayNumber(day);
  if (number === null) return failed({ code: "notADay", read: day });
  const year = Number(day.slice(0, 4));
  if (!calendar.years.has(year)) return failed({ code: "calendarNotCovered", year });
  return ok(calendar.work.has(day) || (weekday(number) < 5 && !calendar.rest.has(day)));
}

/** A day by which something is due. */
export interface DueDay {
  /** ISO day. */
  day: string;
  /** A year whose holidays and shifted days are not recorded, so that only weekends were avoided; null where they are. */
  unknownYear: number | null;
}

/** For a duty that must be done before a date. */
export const lastWorkdayOnOrBefore = (calendar: Calendar, day: string): DueDay => nearest(calendar, day, -1);

/** For a term in calendar days that ends on a rest day. */
export const firstWorkdayOnOrAfter = (calendar: Calendar, day: string): DueDay => nearest(calendar, day, 1);

/** From the day on, in one direction, until people work. A Sunday is a day of rest whatever the holidays of its year. */
function nearest(calendar: Calendar, day: string, step: 1 | -1): DueDay {
  const start = dayNumber(day);
  if (start === null) throw new RangeError(`${day} is no day`);
  let unknownYear: number | null = null;
  for (let number = start; ; number += step) {
    const at = isoDay(number);
    const works = isWorkday(calendar, at);
    if (!works.ok) unknownYear ??= Number(at.slice(0, 4));
    if (works.ok ? works.value : weekday(number) < 5) return { day: at, unknownYear };
  }
}

/** The nth working day after a day, which does not count itself (民法典 第二百零一条); refuses a year it would have to guess. */
export function addWorkdays(calendar: Calendar, day: string, days: number): CalendarAnswer<string> {
  const start = dayNumber(day);
  if (start === null) return failed({ code: "notADay", read: day });
  let left = days;
  for (let number = days === 0 ? start : start + 1; ; number += 1) {
    const works = isWorkday(calendar, isoDay(number));
    if (!works.ok) return works;
    if (works.value) left -= 1;
    if (works.value && left <= 0) return ok(isoDay(number));
  }
}
