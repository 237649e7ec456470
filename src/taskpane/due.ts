import { chineseCalendar } from "../domain/time/chineseCalendar";
import { dueDay, urgency } from "../domain/engine/deadlines";
import type { Issue } from "../domain/issue/issue";
import { periodOf } from "../domain/time/period";
import type { Deadline } from "../domain/scheme/scheme";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";

export type DueState = "done" | "ahead" | "near" | "today" | "passed";

/** A step's last day as it stands today, or why it is not known: next year's working days may not be announced yet. */
interface Due {
  deadline: Deadline;
  on: string | null;
  state: DueState;
  issue: Issue | null;
}

/** The policy's fixed days for the period. */
export function dueDays({ state, scheme }: EvaluatedPeriod, today: string): readonly Due[] {
  const isDone = state.approval?.status === "approved";
  return scheme.deadlines.map((deadline): Due => {
    const day = dueDay(deadline, periodOf(state), chineseCalendar);
    if (!day.ok) return { deadline, on: null, state: "ahead", issue: day.issues[0] };
    const dueState = isDone && deadline.step === "score" ? "done" : dueStateOf(day.value, today);
    return { deadline, on: day.value, state: dueState, issue: null };
  });
}

/** How pressing a day is; a year without a calendar counts as ahead until the day itself. */
export function dueStateOf(on: string, today: string): DueState {
  if (on === today) return "today";
  const pressing = urgency(chineseCalendar, on, today);
  return pressing.ok ? pressing.value : "ahead";
}
