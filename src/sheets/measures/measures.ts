import type { Measure } from "../../domain/measures/measure";
import { placedItems } from "../terms/placed";
import type { Writing } from "../terms/policyLine";
import type { PolicyLine } from "../terms/policyRow";
import { average } from "./average";
import { difference } from "./difference";
import { drop } from "./drop";
import { entered } from "./entered";
import type { MeasuredItem, MeasureOnSheets } from "./home";
import { mean } from "./mean";
import { opposite } from "./opposite";
import { rate } from "./rate";

type Measures = { readonly [K in Measure["kind"]]: MeasureOnSheets<Extract<Measure, { kind: K }>> };

/** In the order in which 规则 lists their numbers; a kind of measure that is missing does not compile. */
const measures: Measures = { mean, average, opposite, entered, rate, drop, difference };

/** What the sheets know of a measure. */
export const measureOnSheets = (measure: Measure): MeasureOnSheets<Measure> =>
  measures[measure.kind] as MeasureOnSheets<Measure>;

/** Rows of 规则 for the numbers of measures: weights of ratings, the whole that an entered value is taken from. */
export const measureRows = (writing: Writing): PolicyLine[] =>
  Object.entries(measures).flatMap(([kind, { rows }]) => {
    const items = placedItems(writing.scheme).flatMap(({ item, method, path }): MeasuredItem<never>[] =>
      "measure" in method && method.measure.kind === kind
        ? [{ item, measure: method.measure as never, path: `${path}.measure` }]
        : [],
    );
    return rows(writing, items);
  });
