import * as z from "zod";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import { Linear, Rank, Slope, Steps, Value } from "./measured";

/** Each occurrence beyond the free ones costs `points`. */
export const PerTime = z.strictObject({
  kind: z.literal("perTime"),
  id: z.string(),
  name: LocalText,
  input: z.string(),
  points: z.number().nonnegative(),
  free: z.number().nonnegative(),
  source: Source,
});
export type PerTime = z.infer<typeof PerTime>;

/** A rate below the threshold costs `points` once; nothing to divide by costs nothing. */
export const RateBelow = z.strictObject({
  kind: z.literal("rateBelow"),
  id: z.string(),
  name: LocalText,
  numerator: z.string(),
  denominator: z.string(),
  threshold: z.number().min(0).max(1),
  points: z.number().nonnegative(),
  source: Source,
});
export type RateBelow = z.infer<typeof RateBelow>;

export const DeductionRule = z.discriminatedUnion("kind", [PerTime, RateBelow]);
export type DeductionRule = z.infer<typeof DeductionRule>;

/** Reached when any of the conditions holds: the input is at least `from` (a yes counts as 1). */
export const Void = z.strictObject({
  id: z.string(),
  name: LocalText,
  when: z.array(z.strictObject({ input: z.string(), from: z.number().positive() })).min(1),
  source: Source,
});
export type Void = z.infer<typeof Void>;

/** Once the input reaches `from`, this many points are lost instead of what the pool's rules add up to. */
export const Replacement = z.strictObject({
  input: z.string(),
  from: z.number().positive(),
  points: z.number().nonnegative(),
  name: LocalText,
  source: Source,
});
export type Replacement = z.infer<typeof Replacement>;

/** Deductions that are added up together, capped, and replaced as a whole by `replacedBy` once that is reached. */
export const Pool = z.strictObject({
  id: z.string(),
  name: LocalText,
  rules: z.array(DeductionRule),
  cap: z.number().positive().optional(),
  replacedBy: Replacement.optional(),
  /** Empties the whole item, not just this pool. */
  empties: z.array(Void).optional(),
});
export type Pool = z.infer<typeof Pool>;

/** Starts at the item's full marks, loses what the pools deduct, never below 0; a void empties it. */
export const Deductions = z.strictObject({
  kind: z.literal("deductions"),
  pools: z.array(Pool).min(1),
  voids: z.array(Void),
});
export type Deductions = z.infer<typeof Deductions>;

/** Own amount per day against the department's amount per day and head, sorted into tiers (ascending `from`). */
export const TeamTier = z.strictObject({
  kind: z.literal("teamTier"),
  own: z.strictObject({ amount: z.string(), days: z.string() }),
  team: z.strictObject({ amount: z.string(), days: z.string(), people: z.string() }),
  tiers: z
    .array(z.strictObject({ label: z.string(), from: z.number(), points: z.number().nonnegative(), source: Source }))
    .min(1),
});
export type TeamTier = z.infer<typeof TeamTier>;

/** A mark that a person gives, between 0 and the full marks. */
export const Mark = z.strictObject({ kind: z.literal("mark"), input: z.string() });
export type Mark = z.infer<typeof Mark>;

/** A share of an item's full marks with a method of its own. */
export const Part = z.strictObject({
  id: z.string(),
  name: LocalText,
  full: z.number().nonnegative(),
  source: Source,
  method: z.discriminatedUnion("kind", [Mark, Deductions]),
});
export type Part = z.infer<typeof Part>;

/** Adds up its parts; a void empties the whole item. */
export const Parts = z.strictObject({
  kind: z.literal("parts"),
  parts: z.array(Part).min(1),
  /** Lines that are only remarked upon and carry no marks. */
  remarks: z.array(z.strictObject({ id: z.string(), name: LocalText, input: z.string(), source: Source })),
  voids: z.array(Void),
});
export type Parts = z.infer<typeof Parts>;

/** How an item earns its points. Closed: every switch over it is exhaustive. */
export const Method = z.discriminatedUnion("kind", [
  Deductions,
  TeamTier,
  Mark,
  Parts,
  Linear,
  Slope,
  Steps,
  Value,
  Rank,
]);
export type Method = z.infer<typeof Method>;
