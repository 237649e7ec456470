import { amountIn, type Inputs } from "../inputs/inputs";
import type { Measure } from "../measures/measure";
import { inputsOf } from "../measures/measureOf";
import { measureIn } from "./measureIn";
import type { Method } from "./method";
import { type Target, targetOf } from "./target";

/**
 * About how large an input of an item is if it is typed in the policy's unit, from what the policy compares it with; null
 * where the policy compares it with nothing, or with something of another unit.
 */
export function usualLevel(item: { method: Method }, input: string, inputs: Inputs): number | null {
  const measure = measureIn(item);
  if (measure === null) return null;
  if (measure.kind === "difference" || isTarget(item, input)) {
    const other = comparedWith(item, input);
    return other === null ? null : amountIn(inputs, other);
  }
  return isInItsUnit(measure) && readsInput(item, input) ? wanted(item.method, inputs) : null;
}

/** The other input that an item holds an input against: the target, what is to reach it, the amount before or after. */
export function comparedWith(item: { method: Method }, input: string): string | null {
  const measure = measureIn(item);
  if (measure === null) return null;
  if (measure.kind === "difference") return otherSide(measure, input);
  if (isTarget(item, input)) return measure.kind === "entered" ? measure.input : null;
  const target = targetIn(item.method);
  return target?.kind === "input" && readsInput(item, input) ? target.input : null;
}

/** Two amounts of one kind: what each is compared with is the other. */
function otherSide({ value, against }: { value: string; against: string }, input: string): string | null {
  if (input === value) return against;
  return input === against ? value : null;
}

function wanted(method: Method, inputs: Inputs): number | null {
  if ("target" in method) return targetOf(method.target, inputs);
  if (method.kind === "steps") return middle(method.steps.map(({ bound }) => bound));
  return method.kind === "within" ? (method.low + method.high) / 2 : null;
}

/** A rate of two counts says nothing of their size, and a relative drop nothing of what drops. */
const isInItsUnit = (measure: Measure): boolean =>
  measure.kind === "entered" || measure.kind === "mean" || (measure.kind === "drop" && measure.in === "points");

const middle = (bounds: readonly number[]): number | null => bounds[Math.floor(bounds.length / 2)] ?? null;

const targetIn = (method: Method): Target | null => ("target" in method ? method.target : null);

/** Whether an input is the target that an item's measure is held against. */
export function isTarget({ method }: { method: Method }, input: string): boolean {
  const target = targetIn(method);
  return target?.kind === "input" && target.input === input;
}

/** Whether an item measures an input. */
export function readsInput(item: { method: Method }, input: string): boolean {
  const measure = measureIn(item);
  return measure !== null && inputsOf(measure).includes(input);
}
