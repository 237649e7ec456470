import type { Measure } from "../../domain/measures/measure";
import type { Item } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { inputName, type Writing } from "../terms/policyLine";

/** What is measured, as a short formula of the inputs' names. */
export function measureWords(writing: Writing, measure: Measure): string {
  const words = texts(writing.language).sheets.policyMeasured.measure;
  const name = (id: string): string => inputName(writing, id);
  switch (measure.kind) {
    case "entered":
      return words.entered(name(measure.input));
    case "rate":
      return words.rate(name(measure.numerator), name(measure.denominator));
    case "average":
      return (
        words.average(name(measure.sum), name(measure.count)) +
        (measure.beside === undefined ? "" : words.beside(measure.beside.name[writing.language]))
      );
    case "drop":
      return (measure.in === "points" ? words.dropPoints : words.dropPercent)(name(measure.before), name(measure.now));
    case "difference":
      return words.difference(name(measure.value), name(measure.against));
    case "opposite":
      return words.opposite(name(measure.input));
    case "mean":
      return words.mean(measure.of.length);
  }
}

/** How an item earns its points, in one line; an alternative says that it may not count. */
export function itemHow(writing: Writing, item: Item): string {
  const { how } = texts(writing.language).sheets.policyMeasured;
  return methodHow(writing, item) + (item.alternative === undefined ? "" : how.alternative);
}

function methodHow(writing: Writing, { method, full }: Item): string {
  const { policy, policyMeasured } = texts(writing.language).sheets;
  const { how } = policyMeasured;
  switch (method.kind) {
    case "deductions":
    case "teamTier":
    case "mark":
    case "parts":
      return policy.how[method.kind];
    case "linear":
    case "slope":
    case "steps":
      return how[method.kind](measureWords(writing, method.measure));
    case "value":
      return (full === 0 ? how.indicator : how.value)(measureWords(writing, method.measure));
    case "rank":
      return (method.better === "higher" ? how.rankHigh : how.rankLow)(measureWords(writing, method.measure));
  }
}
