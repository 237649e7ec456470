import type { Calendar } from "../../domain/time/calendar";
import { addDays } from "../../domain/time/day";
import { dueDay } from "../../domain/engine/deadlines";
import { dayAfter, type Period } from "../../domain/time/period";
import type { Deadline, Scheme } from "../../domain/scheme/scheme";

/** A step of the period and the day it is due. */
export interface DatedStep {
  deadline: Deadline;
  /** ISO day; null where the month is unreadable. */
  due: string | null;
  /** The calendar does not know the rest days of that year, so the day is the policy's own. */
  isUncertain: boolean;
}

/** The policy's deadlines for a period; a year without calendar keeps the policy's day and says so. */
export const datedSteps = (scheme: Scheme, period: Period, calendar: Calendar): DatedStep[] =>
  scheme.deadlines.map((deadline) => {
    const due = dueDay(deadline, period, calendar);
    if (due.ok) return { deadline, due: due.value, isUncertain: false };
    return { deadline, due: addDays(dayAfter(period), deadline.day - 1), isUncertain: true };
  });
