import type { Inputs } from "../inputs/inputs";
import { inputsOf, type Measurement, measureOf } from "../measures/measureOf";
import type { Measure } from "../measures/measure";
import { sumOf } from "../figures/sum";

/** Whether everything a measure is made from was filled in. */
export const isMeasuredItem = (measure: Measure, inputs: Inputs): boolean =>
  inputsOf(measure).every((id) => (inputs[id] ?? null) !== null);

/** A measure over several months or rows, from the sums of what was counted; those not filled in take no part. */
export function measuredTogether(measure: Measure, all: readonly Inputs[]): Measurement | null {
  const counted = all.filter((inputs) => isMeasuredItem(measure, inputs));
  if (counted.length === 0) return null;
  const sums = inputsOf(measure).map((id) => [id, sumOf(counted, (inputs) => Number(inputs[id]), 10)] as const);
  return measureOf(measure, Object.fromEntries(sums));
}
