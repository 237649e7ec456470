import { round } from "../figures/rounding";
import type { Amounts } from "../inputs/inputs";
import type { Slope } from "./measured";
import { measureOf } from "../measures/measureOf";
import type { Scored } from "./scored";
import { targetOf } from "./targetOf";

/** Full marks less `points` for every `per` short of the target, between 0 and full. */
export function scoreSlope(method: Slope, full: number, amounts: Amounts): Scored {
  const measured = measureOf(method.measure, amounts);
  const target = targetOf(method.target, amounts);
  if (measured === null || target === null) return { kind: "leftOut" };
  const { better, per, points } = method;
  const missing = better === "lower" ? measured.value - target : target - measured.value;
  const times = round(Math.max(0, missing) / per, 10);
  const charged = method.wholeSteps === 1 ? Math.floor(times) : times;
  return {
    kind: "measured",
    value: measured.value,
    points: round(Math.max(0, full - charged * points), 10),
    reason: (lost) => ({ kind: "slope", measured, target, better, short: charged, per, points, lost }),
  };
}
