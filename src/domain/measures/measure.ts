import * as z from "zod";
import type { Bond } from "../places/bond";
import type { Reference } from "../places/reference";
import { Average, average } from "./average";
import { Difference, difference } from "./difference";
import { Drop, drop } from "./drop";
import { Entered, entered } from "./entered";
import type { MeasureHome } from "./home";
import { type Lever, turned } from "./lever";
import { Mean, mean } from "./mean";
import { Opposite, opposite } from "./opposite";
import { Rate, rate } from "./rate";

/** What is measured before a method makes points of it. Closed: every kind has its home below. */
export const Measure = z.discriminatedUnion("kind", [Entered, Rate, Average, Drop, Difference, Opposite, Mean]);
export type Measure = z.infer<typeof Measure>;

type Homes = { readonly [K in Measure["kind"]]: MeasureHome<Extract<Measure, { kind: K }>> };

const homes: Homes = { entered, rate, average, drop, difference, opposite, mean };

/** Where the kind of a measure states what it reads and what it comes to. */
export const measureHome = (measure: Measure): MeasureHome<Measure> => homes[measure.kind] as MeasureHome<Measure>;

/** Every place that names an input in the measure of a method. */
export const measureReads = (measure: Measure, path: string): Reference[] =>
  measureHome(measure).reads(measure, `${path}.measure`);

/** What must hold between the numbers in the measure of a method. */
export const measureBonds = (measure: Measure, path: string): Bond[] =>
  measureHome(measure).bonds(measure, `${path}.measure`);

/** What of a measure is in the hands of the person, where a larger or a smaller value is better. */
export function measureLevers(measure: Measure, better: "higher" | "lower"): Lever[] {
  const levers = measureHome(measure).levers(measure);
  return better === "higher" ? levers : turned(levers);
}
