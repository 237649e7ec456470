import type { Measure } from "../../domain/measures/measure";
import { average, averageWorked } from "./average";
import { difference, differenceWorked } from "./difference";
import { drop, dropWorked } from "./drop";
import { entered } from "./entered";
import type { WorkedItem } from "../form/help";
import type { MeasureInWords } from "./home";
import { mean, meanWorked } from "./mean";
import { opposite, oppositeWorked } from "./opposite";
import { rate, rateWorked } from "./rate";

type Measures = { readonly [K in Measure["kind"]]: MeasureInWords<Extract<Measure, { kind: K }>> };

/** A kind of measure without words does not compile. */
export const measures: Measures = { entered, rate, average, drop, difference, opposite, mean };

export const measureInWords = (measure: Measure): MeasureInWords<Measure> =>
  measures[measure.kind] as MeasureInWords<Measure>;

/** For the help alone: a figure of each kind; what is simply entered needs none. */
export const workedMeasures: Readonly<Record<Exclude<Measure["kind"], "entered">, WorkedItem>> = {
  drop: dropWorked,
  difference: differenceWorked,
  average: averageWorked,
  opposite: oppositeWorked,
  rate: rateWorked,
  mean: meanWorked,
};
