import * as z from "zod";
import { Source } from "../wording/source";
import { Measure } from "../measures/measure";

/** What must be reached: a number of the policy, or an input times a factor of the policy (1.2 x the industry mean). */
export const Target = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fixed"), value: z.number().nonnegative(), source: Source }),
  z.strictObject({ kind: z.literal("input"), input: z.string(), factor: z.number().positive(), source: Source }),
]);
export type Target = z.infer<typeof Target>;

const Better = z.enum(["higher", "lower"]);

/** Full marks at the target and beyond it, short of it the share of the target that was achieved. */
export const Linear = z.strictObject({
  kind: z.literal("linear"),
  measure: Measure,
  better: Better,
  target: Target,
  /** 1 gives the share achieved, 0 nothing short of the target (all or nothing). */
  credit: z.number().min(0).max(1),
  /** The target counts as reached while this input is 0. */
  reachedAtZero: z.string().optional(),
});
export type Linear = z.infer<typeof Linear>;

/** Full marks at the target; every `per` short of it costs `points`, down to 0. */
export const Slope = z.strictObject({
  kind: z.literal("slope"),
  measure: Measure,
  better: Better,
  target: Target,
  per: z.number().positive(),
  points: z.number().nonnegative(),
  /** 1 charges only whole `per`, 0 charges in proportion. */
  wholeSteps: z.number().min(0).max(1),
});
export type Slope = z.infer<typeof Slope>;

/** A step is reached from `bound` on (higher is better) or up to `bound` (lower is better); bounds ascend. */
export const Step = z.strictObject({ bound: z.number(), points: z.number().nonnegative(), source: Source });
export type Step = z.infer<typeof Step>;

/** The points of the best step reached, or `otherwise`. */
export const Steps = z.strictObject({
  kind: z.literal("steps"),
  measure: Measure,
  better: Better,
  steps: z.array(Step).min(1),
  otherwise: z.number().nonnegative(),
  /** The source's marks times this are the item's points: a mark of 10 under a weight of 5 counts half. */
  factor: z.number().positive(),
});
export type Steps = z.infer<typeof Steps>;

/** The measured value itself is what the item shows; it may pass the full marks (a mean of months above 100). */
export const Value = z.strictObject({ kind: z.literal("value"), measure: Measure });
export type Value = z.infer<typeof Value>;

/** What one place is worth. */
export const Prize = z.strictObject({ amount: z.number().nonnegative(), source: Source });
export type Prize = z.infer<typeof Prize>;

/** Place among the team, competition style (1, 1, 3); it earns a prize and no points. No data, no place. */
export const Rank = z.strictObject({
  kind: z.literal("rank"),
  measure: Measure,
  better: Better,
  /** From the first place down, as many as 规则 has columns for; a place beyond wins nothing. */
  prizes: z.array(Prize).min(1).max(4).optional(),
});
export type Rank = z.infer<typeof Rank>;

/** The methods that make points of one measured value. */
export type MeasuredMethod = Linear | Slope | Steps | Value | Rank;
