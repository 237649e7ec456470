import { type Calendar, isWorkday } from "./calendar";
import { dayNumber, isoDay } from "./day";
import { ok } from "../outcome/outcome";
import type { CalendarAnswer } from "./calendarIssue";

export const periodLengths = ["month", "quarter", "half", "year"] as const;
export type PeriodLength = (typeof periodLengths)[number];

/** How often a policy evaluates; a "period" is as long as those who evaluate say. */
export const cycles = ["month", "quarter", "year", "period"] as const;
type Cycle = (typeof cycles)[number];

/** The months one evaluation covers, by the last of them: September for the third quarter. */
export interface Period {
  length: PeriodLength;
  /** "2026-09" */
  month: string;
}

export const monthsIn: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The length a cycle has where nobody chose one. */
export const usualLength = (cycle: Cycle): PeriodLength => (cycle === "period" ? "month" : cycle);

/** What a policy allows beside its usual length: a quarter of a policy that is also evaluated by the year. */
export interface Lengths {
  cycle: Cycle;
  cycles?: { lengths: readonly PeriodLength[] } | undefined;
}

/** Every length a workbook of the policy may have, shortest first. */
export const lengthsOf = ({ cycle, cycles }: Lengths): PeriodLength[] =>
  periodLengths.filter((length) => cycle === "period" || length === cycle || cycles?.lengths.includes(length));

/** The period of the calendar that holds a month: the third quarter for August. */
export function periodHolding(length: PeriodLength, month: string): Period {
  const size = monthsIn[length];
  return { length, month: monthAt(Math.floor(placeOf(month) / size) * size + size - 1) };
}

/** The period a workbook evaluates. */
export const periodOf = (state: {
  scheme: { cycle: Cycle };
  month: string;
  periodLength?: PeriodLength | undefined;
}): Period => periodHolding(state.periodLength ?? usualLength(state.scheme.cycle), state.month);

/** The month so many months later; earlier where the number is below 0. */
export const monthsLater = (month: string, count: number): string => monthAt(placeOf(month) + count);

/** Its months, earliest first. */
export const monthsOf = ({ length, month }: Period): string[] =>
  Array.from({ length: monthsIn[length] }, (_, index) => monthsLater(month, index + 1 - monthsIn[length]));

export const firstMonth = ({ length, month }: Period): string => monthsLater(month, 1 - monthsIn[length]);

export const firstDay = (period: Period): string => `${firstMonth(period)}-01`;

/** The first day that no longer belongs to it. */
export const dayAfter = ({ month }: Period): string => `${monthsLater(month, 1)}-01`;

export const lastDay = (period: Period): string => isoDay((dayNumber(dayAfter(period)) ?? 0) - 1);

/** Whether an ISO day belongs to it. */
export const isWithin = (period: Period, day: string): boolean => firstDay(period) <= day && day < dayAfter(period);

/** The period of the same length so many periods earlier; the one just before where nothing is said. */
export const periodBefore = ({ length, month }: Period, count = 1): Period => ({
  length,
  month: monthsLater(month, -count * monthsIn[length]),
});

/** The period of the same length that follows so many periods later; the next one where nothing is said. */
export const periodAfter = (period: Period, count = 1): Period => periodBefore(period, -count);

/** Which of its year it is, from 1: the third quarter is 3. */
export const placeInYear = ({ length, month }: Period): number => Math.ceil(Number(month.slice(5)) / monthsIn[length]);

/** How many of its days people work; refuses a year whose shifted days are not known. */
export function workdaysOf(period: Period, calendar: Calendar): CalendarAnswer<number> {
  let worked = 0;
  const end = dayNumber(dayAfter(period)) ?? 0;
  for (let number = dayNumber(firstDay(period)) ?? end; number < end; number += 1) {
    const works = isWorkday(calendar, isoDay(number));
    if (!works.ok) return works;
    if (works.value) worked += 1;
  }
  return ok(worked);
}

/** Months since the year 0. */
const placeOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthAt = (place: number): string =>
  `${String(Math.floor(place / 12)).padStart(4, "0")}-${String((((place % 12) + 12) % 12) + 1).padStart(2, "0")}`;
