import { interviewRule } from "../consequences/interviewRule";
import type { Deadline, Scheme } from "../scheme/scheme";
import { type Calendar, type DueDay, firstWorkdayOnOrAfter, lastWorkdayOnOrBefore } from "../time/calendar";
import { addDays } from "../time/day";
import { dayAfter, type Period } from "../time/period";

/** A step of the period and the day it is due. */
export interface DatedStep extends DueDay {
  deadline: Deadline;
}

/** The policy's day of the month that follows the period, or the last working day before it, for every step. */
export const datedSteps = ({ deadlines }: Scheme, period: Period, calendar: Calendar): DatedStep[] =>
  deadlines.map((deadline) => ({
    deadline,
    ...lastWorkdayOnOrBefore(calendar, dayFrom(dayAfter(period), deadline.day - 1)),
  }));

/** So many calendar days after publication, or the first working day after; null when the policy asks for no interviews. */
export function interviewDue(scheme: Scheme, publishedOn: string, calendar: Calendar): DueDay | null {
  const rule = interviewRule(scheme);
  return rule === undefined ? null : firstWorkdayOnOrAfter(calendar, dayFrom(publishedOn, rule.withinDays));
}

/** How pressing a due day is: near from the working day before it on. */
export function urgency(calendar: Calendar, due: string, today: string): "ahead" | "near" | "passed" {
  if (today > due) return "passed";
  return today >= lastWorkdayOnOrBefore(calendar, dayFrom(due, -1)).day ? "near" : "ahead";
}

function dayFrom(day: string, days: number): string {
  const there = addDays(day, days);
  if (there === null) throw new RangeError(`${day} is no day`);
  return there;
}
