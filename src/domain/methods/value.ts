import type { Amounts } from "../inputs/inputs";
import type { Rank, Value } from "./measured";
import { measureOf } from "../measures/measureOf";
import type { Scored } from "./scored";

/** The measured value itself; without full marks it is an indicator that earns no points. */
export function scoreValue(method: Value, full: number, amounts: Amounts): Scored {
  const measured = measureOf(method.measure, amounts);
  if (measured === null) return { kind: "leftOut" };
  const { value } = measured;
  if (full === 0) return { kind: "unscored", value, reason: { kind: "value", measured, lost: 0 } };
  return { kind: "measured", value, points: value, reason: (lost) => ({ kind: "value", measured, lost }) };
}

/** The place is known once the whole team is measured. */
export function measureForRank(method: Rank, amounts: Amounts): Scored {
  const measured = measureOf(method.measure, amounts);
  if (measured === null) return { kind: "leftOut" };
  const { better } = method;
  return { kind: "unscored", value: measured.value, reason: { kind: "ranked", measured, better, lost: 0 } };
}
