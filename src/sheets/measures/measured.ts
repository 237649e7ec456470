import type { Measure } from "../../domain/measures/measure";
import { measureIn } from "../../domain/methods/measureIn";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import { mayStayBlank } from "../terms/formula";
import type { Scope } from "../terms/scope";
import { amountOf, inputCell } from "../terms/tableScope";
import { measureOnSheets } from "./measures";

/** The measured value to the engine's ten places, `none` where there is none. */
export const measureFormula = (scope: Scope, measure: Measure, path: string, none = '""'): string =>
  measureOnSheets(measure).formula(scope, measure, path, none);

/** The input an item takes as it was typed; null where its value is worked out. */
export function typedInput(item: Item): string | null {
  const measure = measureIn(item);
  return measure === null ? null : measureOnSheets(measure).typed(measure);
}

/** What an item measured, as a number: the input where it is taken as it was typed, a column of its own, or the item's. */
export function valueCell(scope: Scope, item: Item): string {
  const typed = typedInput(item);
  return typed === null ? cellOfValue(scope, item) : amountOf(scope, typed);
}

/** The cell that holds what an item measured, or nothing. */
export function cellOfValue(scope: Scope, item: Item): string {
  const typed = typedInput(item);
  if (typed !== null) return inputCell(scope, typed);
  const own = `value.${item.id}`;
  return scope.cell(scope.columns.some(({ id }) => id === own) ? own : `item.${item.id}`);
}

/** Whether the item may not count: nothing to divide by, a blank that is allowed, or an alternative that is judged instead. */
export function mayBeLeftOut(scheme: Scheme, item: Item): boolean {
  if (item.alternative !== undefined) return true;
  const measure = measureIn(item);
  if (measure === null) return false;
  const { method } = item;
  const aims = "target" in method && method.target.kind === "input" ? [method.target.input] : [];
  return measureOnSheets(measure).mayBeBlank(scheme, measure) || aims.some((id) => mayStayBlank(scheme, id));
}
