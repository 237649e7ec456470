import type { Inputs } from "../inputs/inputs";
import type { Measure } from "../measures/measure";
import { inputsOf } from "../measures/measureOf";
import { measureIn } from "./measureIn";
import type { Method } from "./method";
import { targetOf } from "./target";

/**
 * About how large an input of an item is if it is typed in the policy's unit, from what the policy compares it with; null
 * where the policy compares it with nothing, or with something of another unit.
 */
export function usualLevel(item: { method: Method }, input: string, inputs: Inputs): number | null {
  const measure = measureIn(item);
  if (measure === null || !isInItsUnit(measure) || !readsInput(item, input)) return null;
  const { method } = item;
  if ("target" in method) return targetOf(method.target, inputs);
  if (method.kind === "steps") return middle(method.steps.map(({ bound }) => bound));
  return method.kind === "within" ? (method.low + method.high) / 2 : null;
}

/** A rate of two counts says nothing of their size, and a relative drop nothing of what drops. */
const isInItsUnit = (measure: Measure): boolean =>
  measure.kind === "entered" || measure.kind === "mean" || (measure.kind === "drop" && measure.in === "points");

const middle = (bounds: readonly number[]): number | null => bounds[Math.floor(bounds.length / 2)] ?? null;

/** Whether an item measures an input. */
export function readsInput(item: { method: Method }, input: string): boolean {
  const measure = measureIn(item);
  return measure !== null && inputsOf(measure).includes(input);
}
