import * as z from "zod";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";

/** The value of one input as it was entered. */
export const Entered = z.strictObject({ kind: z.literal("entered"), input: z.string() });
export type Entered = z.infer<typeof Entered>;

/** How many of a hundred: numerator / denominator x 100; nothing to divide by is no data. */
export const Rate = z.strictObject({ kind: z.literal("rate"), numerator: z.string(), denominator: z.string() });
export type Rate = z.infer<typeof Rate>;

/** Sum of several measurements over their number; none of them is no data. */
export const Average = z.strictObject({
  kind: z.literal("average"),
  sum: z.string(),
  count: z.string(),
  /** Further ones that are recorded beside them: they count with them where `share` is 1, and not at all where it is 0. */
  beside: z
    .strictObject({
      sum: z.string(),
      count: z.string(),
      share: z.number().min(0).max(1),
      name: LocalText,
      source: Source,
    })
    .optional(),
});
export type Average = z.infer<typeof Average>;

/** How far it fell since the period before, in points or in percent of what it was; negative when it rose. */
export const Drop = z.strictObject({
  kind: z.literal("drop"),
  before: z.string(),
  now: z.string(),
  in: z.enum(["points", "percent"]),
});
export type Drop = z.infer<typeof Drop>;

/** How much larger than another input: this year's sales against last year's. */
export const Difference = z.strictObject({ kind: z.literal("difference"), value: z.string(), against: z.string() });
export type Difference = z.infer<typeof Difference>;

/** What is left of a whole: a turnover of 10 of 100 leaves 90. */
export const Opposite = z.strictObject({ kind: z.literal("opposite"), input: z.string(), whole: z.number() });
export type Opposite = z.infer<typeof Opposite>;

/** Weighted mean of the inputs that are filled: several raters, or the months of a year. */
export const Mean = z.strictObject({
  kind: z.literal("mean"),
  of: z
    .array(z.strictObject({ input: z.string(), weight: z.number().nonnegative(), name: LocalText, source: Source }))
    .min(1),
});
export type Mean = z.infer<typeof Mean>;

/** What is measured before a method makes points of it. Closed: every switch over it is exhaustive. */
export const Measure = z.discriminatedUnion("kind", [Entered, Rate, Average, Drop, Difference, Opposite, Mean]);
export type Measure = z.infer<typeof Measure>;
