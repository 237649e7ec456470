import type { Inputs } from "../inputs/inputs";
import { type Measure, measureHome } from "./measure";

/** A measured value and what it was made from. */
export interface Measurement {
  measure: Measure;
  value: number;
  /** The inputs it was made from, in the policy's order; null is one that may stay blank. */
  from: readonly { input: string; value: number | null }[];
}

/** Measures one person after the other, rounded as the worksheet does; null when there is nothing to measure. */
export function measurer(measure: Measure): (inputs: Inputs) => Measurement | null {
  const home = measureHome(measure);
  const [needed, all] = [home.needs(measure), inputsOf(measure)];
  return (inputs) => {
    if (needed.some((input) => typed(inputs, input) === null)) return null;
    const value = home.value(measure, inputs);
    if (value === null) return null;
    return { measure, value, from: all.map((input) => ({ input, value: typed(inputs, input) })) };
  };
}

/** What one person measures, or several together. */
export const measureOf = (measure: Measure, inputs: Inputs): Measurement | null => measurer(measure)(inputs);

/** Every input a measure reads, in the policy's order. */
export const inputsOf = (measure: Measure): string[] =>
  measureHome(measure)
    .reads(measure, "")
    .map(({ id }) => id);

const typed = (inputs: Inputs, input: string): number | null => {
  const value = inputs[input];
  return value === undefined || value === null ? null : Number(value);
};
