import { type DatedStep, datedSteps, urgency } from "../domain/engine/deadlines";
import { chineseCalendar } from "../domain/time/chineseCalendar";
import { periodOf } from "../domain/time/period";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";

export type DueState = "done" | "ahead" | "near" | "today" | "passed";

/** A step's last day as it stands today. */
interface Due extends DatedStep {
  state: DueState;
}

/** The policy's fixed days for the period. */
export function dueDays({ state, scheme }: EvaluatedPeriod, today: string): readonly Due[] {
  const isDone = state.approval?.status === "approved";
  return datedSteps(scheme, periodOf(state), chineseCalendar).map((step): Due => {
    const dueState = isDone && step.deadline.step === "score" ? "done" : dueStateOf(step.day, today);
    return { ...step, state: dueState };
  });
}

/** How pressing a day is. */
export const dueStateOf = (on: string, today: string): DueState =>
  on === today ? "today" : urgency(chineseCalendar, on, today);
