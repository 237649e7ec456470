import type { Measure } from "../../domain/measures/measure";
import { average } from "./average";
import { difference } from "./difference";
import { drop } from "./drop";
import { entered } from "./entered";
import type { MeasureInWords } from "./home";
import { mean } from "./mean";
import { opposite } from "./opposite";
import { rate } from "./rate";

type Measures = { readonly [K in Measure["kind"]]: MeasureInWords<Extract<Measure, { kind: K }>> };

/** A kind of measure without words does not compile. */
export const measures: Measures = { entered, rate, average, drop, difference, opposite, mean };

export const measureInWords = (measure: Measure): MeasureInWords<Measure> =>
  measures[measure.kind] as MeasureInWords<Measure>;
