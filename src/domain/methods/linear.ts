import { round } from "../figures/rounding";
import type { Amounts } from "../inputs/inputs";
import type { Linear } from "./measured";
import { measureOf } from "../measures/measureOf";
import type { Scored } from "./scored";
import { targetOf } from "./targetOf";

/** Full marks times the share of the target achieved; the share is never above 1 nor below 0. */
export function scoreLinear(method: Linear, full: number, amounts: Amounts): Scored {
  const measured = measureOf(method.measure, amounts);
  const target = targetOf(method.target, amounts);
  if (measured === null || target === null) return { kind: "leftOut" };
  const isZero = method.reachedAtZero !== undefined && amounts[method.reachedAtZero] === 0;
  const achieved = isZero ? 1 : achievedOf(measured.value, target, method.better === "lower");
  const credit = achieved < 1 ? method.credit : 1;
  const { better } = method;
  return {
    kind: "measured",
    value: measured.value,
    points: round(full * achieved * credit, 10),
    reason: (lost) => ({ kind: "linear", measured, target, better, achieved, lost }),
  };
}

/** A target of 0 is either met or not: there is no share of nothing. */
export function achievedOf(value: number, target: number, lowerIsBetter: boolean): number {
  if (lowerIsBetter) return value <= target ? 1 : Math.max(0, target / value);
  return value >= target ? 1 : Math.max(0, value / target);
}
