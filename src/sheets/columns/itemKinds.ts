import type { Measure } from "../../domain/measures/measure";
import type { Item, Scheme } from "../../domain/scheme/scheme";

/** What an item measures; null for methods that do not measure one value. */
export function measureOfItem({ method }: Item): Measure | null {
  switch (method.kind) {
    case "linear":
    case "slope":
    case "steps":
    case "value":
    case "rank":
      return method.measure;
    case "deductions":
    case "teamTier":
    case "mark":
    case "parts":
      return null;
  }
}

/** Ranked items and indicators without full marks earn no points. */
export const earnsPoints = ({ full, method }: Item): boolean =>
  method.kind !== "rank" && !(method.kind === "value" && full === 0);

/** A value that is worked out has a column of its own, unless it is the points themselves or what the item shows. */
export function hasValueColumn(item: Item): boolean {
  const measure = measureOfItem(item);
  return measure !== null && measure.kind !== "entered" && item.method.kind !== "value";
}

/** An indicator that only shows what was typed needs no second column. */
export const hasItemColumn = (item: Item): boolean => earnsPoints(item) || !isTyped(item);

const isTyped = ({ method }: Item): boolean => method.kind === "value" && method.measure.kind === "entered";

/** Whether the measured value is a number of a hundred. */
export function isPercent({ inputs }: Scheme, measure: Measure): boolean {
  const isTypedPercent = (id: string): boolean => inputs.some((input) => input.id === id && input.kind === "percent");
  switch (measure.kind) {
    case "rate":
      return true;
    case "drop":
      return measure.in === "percent";
    case "entered":
    case "opposite":
      return isTypedPercent(measure.input);
    case "mean":
      return measure.of.every(({ input }) => isTypedPercent(input));
    case "average":
    case "difference":
      return false;
  }
}

/** Whether the item may not count: nothing to divide by, a blank that is allowed, or an alternative that is judged instead. */
export function mayBeLeftOut(scheme: Scheme, item: Item): boolean {
  if (item.alternative !== undefined) return true;
  const measure = measureOfItem(item);
  if (measure === null) return false;
  const { method } = item;
  const target = "target" in method && method.target.kind === "input" ? [method.target.input] : [];
  return measureMayBeBlank(scheme, measure) || target.some((id) => mayStayBlank(scheme, id));
}

/** Whether a complete row may lack this input. */
export const mayStayBlank = ({ inputs }: Scheme, id: string): boolean =>
  inputs.find((input) => input.id === id)?.whenBlank === "open";

const isPositive = ({ inputs }: Scheme, id: string): boolean =>
  inputs.find((input) => input.id === id)?.positive === true;

/** Whether a complete row may give no value. */
export function measureMayBeBlank(scheme: Scheme, measure: Measure): boolean {
  const isOpen = (...ids: readonly string[]): boolean => ids.some((id) => mayStayBlank(scheme, id));
  switch (measure.kind) {
    case "entered":
    case "opposite":
      return isOpen(measure.input);
    case "rate":
      return isOpen(measure.numerator, measure.denominator) || !isPositive(scheme, measure.denominator);
    case "average":
      return isOpen(measure.sum, measure.count) || !isPositive(scheme, measure.count);
    case "drop":
      return isOpen(measure.before, measure.now);
    case "difference":
      return isOpen(measure.value, measure.against);
    case "mean":
      return true;
  }
}
