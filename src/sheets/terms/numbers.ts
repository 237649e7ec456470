import { typedPlaces } from "../../domain/figures/typed";

/** A cell that somebody types a number into, as the number counts; a range in SUMPRODUCT likewise. */
export const typedNumber = (cells: string): string => `ROUND(${cells},${typedPlaces})`;

/** Numbers that count apart differ by this at least. */
const step = 1 / 10 ** typedPlaces;
const stepText = step.toFixed(typedPlaces);
/** Whatever counts as a number lies within this of it. */
const halfText = (step / 2).toFixed(typedPlaces + 1);

/** A criterion is a text of fifteen digits: what it compares with may lie no closer than these show. */
const closest = 1e-14;

/** As programs write numbers themselves: not all of them know 0.0000005 for 5e-7 in a criterion. */
const written = (limit: number): string => String(Number(limit.toFixed(typedPlaces + 1)));

const margin = (limit: number): number => Math.max(step / 2, limit * closest);

/** Criterion for COUNTIFS of typed numbers: from this number on. */
export const fromCriterion = (least: number): string => `">=${written(least - margin(least))}"`;

/** Criterion for COUNTIFS of typed numbers: above 0. */
export const aboveZero = fromCriterion(step);

/** Criterion for COUNTIFS of typed numbers: up to a number, or to what a formula gives. */
export const upToCriterion = (most: number | string): string =>
  typeof most === "number"
    ? `"<${written(most + margin(most))}"`
    : `"<"&MAX(${stepText},${most}*${(1 + closest).toFixed(14)}+${halfText})`;

/** Criterion for COUNTIFS of typed numbers: better than this value. */
export function betterTypedCriterion(value: string, better: "higher" | "lower"): string {
  const by = `MAX(${stepText},ABS(${value})*1E-14)`;
  return better === "higher" ? `">="&${value}+${by}` : `"<="&${value}-${by}`;
}

/** Criterion for COUNTIFS of rounded results: better than this one. */
export const betterResultCriterion = (value: string, better: "higher" | "lower"): string =>
  better === "higher" ? `">"&${value}+ABS(${value})*1E-14` : `"<"&${value}-ABS(${value})*1E-14`;

/** How many of an ascending column of typed bounds a value reaches. */
export const reachedCount = (bounds: string, value: string): string =>
  `SUMPRODUCT((${typedNumber(bounds)}<=${value})*1)`;
