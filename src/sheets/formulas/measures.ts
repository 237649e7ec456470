import type { Average } from "../../domain/measures/average";
import type { Measure } from "../../domain/measures/measure";
import { mayStayBlank } from "../columns/itemKinds";
import type { Scope } from "./scope";
import { amountOf, inputCell } from "./tableScope";

const blank = '""';

/** Blank as soon as one of the inputs is that may be; the expression otherwise. */
export function unlessBlank(scope: Scope, ids: readonly string[], expression: string, none = blank): string {
  const open = ids.filter((id) => mayStayBlank(scope.scheme, id)).map((id) => inputCell(scope, id));
  return open.length === 0 ? expression : `IF(COUNTA(${open.join(",")})<${open.length},${none},${expression})`;
}

/** A quotient to ten places, `none` where there is nothing to divide by. */
const quotient = (numerator: string, denominator: string, none: string): string =>
  `IFERROR(ROUND(${numerator}/${denominator},10),${none})`;

/** From nothing to nothing is the best there is; from nothing to something is a rise. */
const dropInPercent = (before: string, now: string): string =>
  `IF(${before}=0,IF(${now}=0,100,-100),ROUND((${before}-${now})*100/${before},10))`;

/** The sum of weighted raters over the weights of those who rated. */
function mean(scope: Scope, { of }: Extract<Measure, { kind: "mean" }>, path: string, none: string): string {
  const terms = of.map(({ input }, index) => ({
    value: amountOf(scope, input),
    weight: scope.policy(`${path}.of.${index}.weight`),
    isOpen: mayStayBlank(scope.scheme, input),
    cell: inputCell(scope, input),
  }));
  const sum = terms.map(({ value, weight }) => `${value}*${weight}`).join("+");
  const weights = terms.map(({ weight, isOpen, cell }) => (isOpen ? `COUNTA(${cell})*${weight}` : weight)).join("+");
  return quotient(`(${sum})`, `(${weights})`, none);
}

/** What is recorded beside the measurements counts by its share; a blank of it is nothing. */
function average(scope: Scope, { sum, count, beside }: Average, path: string, none: string): string {
  if (beside === undefined) return quotient(amountOf(scope, sum), amountOf(scope, count), none);
  const share = scope.policy(`${path}.beside.share`);
  const both = (own: string, other: string): string => `(${amountOf(scope, own)}+${share}*${amountOf(scope, other)})`;
  return quotient(both(sum, beside.sum), both(count, beside.count), none);
}

/** The measured value to the engine's ten places, `none` where there is none; `path` is the measure's place in the policy. */
export function measureFormula(scope: Scope, measure: Measure, path: string, none = blank): string {
  const of = (id: string): string => amountOf(scope, id);
  const unless = (ids: readonly string[], expression: string): string => unlessBlank(scope, ids, expression, none);
  switch (measure.kind) {
    case "entered":
      return unless([measure.input], of(measure.input));
    case "opposite":
      return unless([measure.input], `ROUND(${scope.policy(`${path}.whole`)}-${of(measure.input)},10)`);
    case "rate": {
      const { numerator, denominator } = measure;
      return unless([numerator, denominator], quotient(`${of(numerator)}*100`, of(denominator), none));
    }
    case "average":
      return unless([measure.sum, measure.count], average(scope, measure, path, none));
    case "drop": {
      const [before, now] = [of(measure.before), of(measure.now)];
      const fall = measure.in === "points" ? `ROUND(${before}-${now},10)` : dropInPercent(before, now);
      return unless([measure.before, measure.now], fall);
    }
    case "difference":
      return unless([measure.value, measure.against], `ROUND(${of(measure.value)}-${of(measure.against)},10)`);
    case "mean":
      return mean(scope, measure, path, none);
  }
}
