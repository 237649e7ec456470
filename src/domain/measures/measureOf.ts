import { ratio } from "../figures/ratio";
import { round } from "../figures/rounding";
import { amount, type Amounts } from "../inputs/inputs";
import type { Average, Drop, Mean, Measure } from "./measure";

/** A measured value and what it was made from. */
export interface Measurement {
  measure: Measure;
  value: number;
  /** The inputs it was made from, in the policy's order; null is one that may stay blank. */
  from: readonly { input: string; value: number | null }[];
}

/** Measures, to ten places as the worksheet does; null when there is nothing to measure. */
export function measureOf(measure: Measure, amounts: Amounts): Measurement | null {
  const value = valueOf(measure, amounts);
  if (value === null) return null;
  return { measure, value, from: inputsOf(measure).map((input) => ({ input, value: entered(amounts, input) })) };
}

/** Every input a measure reads, in the policy's order. */
export function inputsOf(measure: Measure): string[] {
  switch (measure.kind) {
    case "entered":
    case "opposite":
      return [measure.input];
    case "rate":
      return [measure.numerator, measure.denominator];
    case "average":
      return [...neededOf(measure), ...(measure.beside ? [measure.beside.sum, measure.beside.count] : [])];
    case "drop":
      return [measure.before, measure.now];
    case "difference":
      return [measure.value, measure.against];
    case "mean":
      return measure.of.map(({ input }) => input);
  }
}

/** What must be there to measure at all; what is only recorded beside it may be blank. */
const neededOf = (measure: Exclude<Measure, Mean>): string[] =>
  measure.kind === "average" ? [measure.sum, measure.count] : inputsOf(measure);

const entered = (amounts: Amounts, input: string): number | null => {
  const value = amounts[input];
  return value === undefined || value === null ? null : Number(value);
};

function valueOf(measure: Measure, amounts: Amounts): number | null {
  if (measure.kind === "mean") return meanOf(measure, amounts);
  if (neededOf(measure).some((input) => entered(amounts, input) === null)) return null;
  switch (measure.kind) {
    case "entered":
      return amount(amounts, measure.input);
    case "opposite":
      return round(measure.whole - amount(amounts, measure.input), 10);
    case "rate":
      return rateOf(amount(amounts, measure.numerator), amount(amounts, measure.denominator), 100);
    case "average":
      return averageOf(measure, amounts);
    case "drop":
      return dropOf(measure, amounts);
    case "difference":
      return round(amount(amounts, measure.value) - amount(amounts, measure.against), 10);
  }
}

const rateOf = (numerator: number, denominator: number, of: number): number | null =>
  denominator === 0 ? null : ratio(numerator * of, denominator);

function averageOf({ sum, count, beside }: Average, amounts: Amounts): number | null {
  const withBeside = (own: string, other: string): number =>
    amount(amounts, own) + (beside === undefined ? 0 : beside.share * amount(amounts, other));
  return rateOf(withBeside(sum, beside?.sum ?? ""), withBeside(count, beside?.count ?? ""), 1);
}

/** From nothing to nothing is the best there is; from nothing to something is a rise. */
function dropOf(measure: Drop, amounts: Amounts): number {
  const before = amount(amounts, measure.before);
  const now = amount(amounts, measure.now);
  if (measure.in === "points") return round(before - now, 10);
  if (before === 0) return now === 0 ? 100 : -100;
  return ratio((before - now) * 100, before);
}

function meanOf({ of }: Mean, amounts: Amounts): number | null {
  const filled = of.filter(({ input }) => entered(amounts, input) !== null);
  const weights = filled.reduce((sum, { weight }) => sum + weight, 0);
  const sum = filled.reduce((total, { input, weight }) => total + amount(amounts, input) * weight, 0);
  return rateOf(sum, weights, 1);
}
