import { finest, typedPlaces } from "../../domain/figures/typed";

/** How many decimals count of a number as large as `sizes` say. */
const placesOf = (sizes: string): string => `${typedPlaces}+${finest.places - typedPlaces}*(${sizes}<${finest.below})`;

/** A cell that somebody types a number into, as the number counts; a range in SUMPRODUCT likewise. */
export const typedNumber = (cells: string): string => `ROUND(${cells},${placesOf(`ABS(${cells})`)})`;

/** By how much one typed number is more than another, both as they count. */
export const typedDifference = (one: string, other: string): string =>
  `ROUND(${one}-${other},${placesOf(`MAX(ABS(${one}),ABS(${other}))`)})`;

/** Whatever counts as a number lies within this of it. */
const [fineHalf, half] = [finest.places, typedPlaces].map((places) => Number(`5e-${places + 1}`)) as [number, number];

/** A criterion is a text of fifteen digits: what it compares with may lie no closer than these show. */
const closest = 1e-14;

/** As programs write numbers themselves: not all of them know 0.0000005 for 5e-7 in a criterion. */
const written = (limit: number): string => String(Number(limit.toPrecision(15)));

const margin = (isFine: boolean, limit: number): number => Math.max(isFine ? fineHalf : half, limit * closest);

/** How many numbers of a range are not whole as they count. */
export const brokenNumbers = (range: string): string => `SUMPRODUCT((ROUND(${range},0)<>${typedNumber(range)})*1)`;

/** A half is rounded away from 0: from below it reaches a number above 0, and no other. */
const lessThanHalf = 0.99999;

/** Criterion for COUNTIFS of typed numbers: from this number on. */
export function fromCriterion(least: number): string {
  const isFine = least > 0 ? least <= finest.below : -least < finest.below;
  return `">=${written(least - margin(isFine, least) * (least > 0 ? 1 : lessThanHalf))}"`;
}

/** Criterion for COUNTIFS of typed numbers: above 0. */
export const aboveZero = `">=${fineHalf}"`;

/** "5E-11". */
const inFormula = (small: number): string => String(small).toUpperCase();

/** Half of what makes a difference to a value that a formula gives, as far as a criterion can say it. */
const marginOf = (value: string): string =>
  `IF(${value}<${finest.below},${inFormula(fineHalf)},MAX(${inFormula(half)},${value}*${inFormula(closest)}))`;

/** Criterion for COUNTIFS of typed numbers: up to a number, or to what a formula gives. */
export function upToCriterion(most: number | string): string {
  if (typeof most === "string") return `"<"&${most}+${marginOf(most)}`;
  const isFine = most < 0 ? -most <= finest.below : most < finest.below;
  return `"<${written(most + margin(isFine, most))}"`;
}

/** Criterion for COUNTIFS of typed numbers: better than this value. */
export const betterTypedCriterion = (value: string, better: "higher" | "lower"): string =>
  better === "higher" ? `">="&${value}+${marginOf(`ABS(${value})`)}` : `"<"&${value}-${marginOf(`ABS(${value})`)}`;

/** Criterion for COUNTIFS of rounded results: better than this one. */
export const betterResultCriterion = (value: string, better: "higher" | "lower"): string =>
  better === "higher" ? `">"&${value}+ABS(${value})*1E-14` : `"<"&${value}-ABS(${value})*1E-14`;

/** How many of an ascending column of typed bounds a value reaches. */
export const reachedCount = (bounds: string, value: string): string =>
  `SUMPRODUCT((${typedNumber(bounds)}<=${value})*1)`;
