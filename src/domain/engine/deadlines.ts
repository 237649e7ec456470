import { addDays } from "../time/day";
import { firstWorkdayOnOrAfter, lastWorkdayOnOrBefore, type Calendar } from "../time/calendar";
import { interviewRule } from "../consequences/interviewRule";
import { dayAfter, type Period } from "../time/period";
import { failed, ok, type Result } from "../issue/result";
import type { Deadline, Scheme } from "../scheme/scheme";

/** The day a step of the period is due: the policy's day of the month that follows it, or the last working day before. */
export function dueDay(deadline: Deadline, period: Period, calendar: Calendar): Result<string> {
  const day = addDays(dayAfter(period), deadline.day - 1);
  return day === null ? failed({ code: "notADay", read: period.month }) : lastWorkdayOnOrBefore(calendar, day);
}

/** So many calendar days after publication, or the first working day after; null when the policy asks for no interviews. */
export function interviewDue(scheme: Scheme, publishedOn: string, calendar: Calendar): Result<string | null> {
  const interview = interviewRule(scheme);
  if (interview === undefined) return ok(null);
  const day = addDays(publishedOn, interview.withinDays);
  return day === null ? failed({ code: "notADay", read: publishedOn }) : firstWorkdayOnOrAfter(calendar, day);
}

/** How pressing a due day is: near from the working day before it on. */
export function urgency(calendar: Calendar, due: string, today: string): Result<"ahead" | "near" | "passed"> {
  if (today > due) return ok("passed");
  const eve = addDays(due, -1);
  if (eve === null) return failed({ code: "notADay", read: due });
  const near = lastWorkdayOnOrBefore(calendar, eve);
  return near.ok ? ok(today >= near.value ? "near" : "ahead") : near;
}
