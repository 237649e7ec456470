import type { Inputs } from "../inputs/inputs";
import type { Bond } from "../places/bond";
import type { Reference } from "../places/reference";
import type { Lever } from "./lever";

/** What every kind of measure states once, beside its schema. */
export interface MeasureHome<M> {
  /** Every place that names an input, in the policy's order; `path` is the measure's own. */
  reads: (measure: M, path: string) => Reference[];
  /** The inputs without which nothing is measured; the others may stay blank. */
  needs: (measure: M) => readonly string[];
  /** Of the others those whose blank counts like a 0. */
  noneWhenBlank?: (measure: M) => readonly string[];
  /** Once everything needed is there: a quotient to ten places, sums and differences as typed numbers count; null where there is nothing to divide by. */
  value: (measure: M, inputs: Inputs) => number | null;
  /** What of it is in the hands of the person, and which way it makes the value larger. */
  levers: (measure: M) => Lever[];
  /** What must hold between the numbers of the policy it is made with. */
  bonds: (measure: M, path: string) => Bond[];
}
