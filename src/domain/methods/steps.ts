import { round } from "../figures/rounding";
import type { Amounts } from "../inputs/inputs";
import type { Step, Steps } from "./measured";
import { measureOf } from "../measures/measureOf";
import type { Scored } from "./scored";

/** The points of the best step that is reached, times the factor. */
export function scoreSteps(method: Steps, amounts: Amounts): Scored {
  const measured = measureOf(method.measure, amounts);
  if (measured === null) return { kind: "leftOut" };
  const { better, factor } = method;
  const { step, next } = stepOf(method, measured.value);
  const marks = step?.points ?? method.otherwise;
  const bound = step?.bound ?? null;
  return {
    kind: "measured",
    value: measured.value,
    points: round(marks * factor, 10),
    reason: (lost) => ({ kind: "step", measured, better, bound, marks, factor, next, lost }),
  };
}

interface Reached {
  step: Step | null;
  /** The next better step. */
  next: { bound: number; points: number } | null;
}

/** The bounds ascend: counted from below, the last that is not above the value, or the first that is not below it. */
export function stepOf({ better, steps }: Pick<Steps, "better" | "steps">, value: number): Reached {
  const count = steps.filter(({ bound }) => (better === "higher" ? bound <= value : bound < value)).length;
  const place = better === "higher" ? count - 1 : count;
  const step = steps[place] ?? null;
  const next = steps[better === "higher" ? place + 1 : place - 1];
  return { step, next: next === undefined ? null : { bound: next.bound, points: next.points } };
}
