import type { Outcome } from "../outcome/outcome";

/** Why a working day could not be counted. */
export type CalendarIssue =
  | { code: "notADay"; read: string }
  /** The shifted working days of a year are announced in the autumn before; without them no due day can be given. */
  | { code: "calendarNotCovered"; year: number };

/** A day that was counted, or why it could not be. */
export type CalendarAnswer<T> = Outcome<T, CalendarIssue>;
