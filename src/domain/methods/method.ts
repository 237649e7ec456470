import { z } from "zod";
import { LocalText } from "../localText";

const source = z.string();

/** Each occurrence beyond the free ones costs `points`. */
export const PerTime = z.strictObject({
  kind: z.literal("perTime"),
  id: z.string(),
  name: LocalText,
  input: z.string(),
  points: z.number().nonnegative(),
  free: z.number().nonnegative(),
  source,
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
  source,
});
export type RateBelow = z.infer<typeof RateBelow>;

export const DeductionRule = z.discriminatedUnion("kind", [PerTime, RateBelow]);
export type DeductionRule = z.infer<typeof DeductionRule>;

/** Reached when any of the conditions holds: the input is at least `from` (a yes counts as 1). */
export const Void = z.strictObject({
  id: z.string(),
  name: LocalText,
  when: z.array(z.strictObject({ input: z.string(), from: z.number().positive() })).min(1),
  source,
});
export type Void = z.infer<typeof Void>;

/** Deductions that are added up together, capped, and replaced as a whole by `replacedBy` once that is reached. */
export const Pool = z.strictObject({
  id: z.string(),
  name: LocalText,
  rules: z.array(DeductionRule),
  cap: z.number().positive().optional(),
  replacedBy: z
    .strictObject({ input: z.string(), from: z.number().positive(), points: z.number(), name: LocalText, source })
    .optional(),
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
  tiers: z.array(z.strictObject({ label: z.string(), from: z.number(), points: z.number(), source })).min(1),
});
export type TeamTier = z.infer<typeof TeamTier>;

/** A mark that a person gives, between 0 and the full marks. */
export const Mark = z.strictObject({ kind: z.literal("mark"), input: z.string() });
export type Mark = z.infer<typeof Mark>;

const Part = z.strictObject({
  id: z.string(),
  name: LocalText,
  full: z.number().nonnegative(),
  source,
  method: z.discriminatedUnion("kind", [Mark, Deductions]),
});
export type Part = z.infer<typeof Part>;

/** Adds up its parts; a void empties the whole item. */
export const Parts = z.strictObject({
  kind: z.literal("parts"),
  parts: z.array(Part).min(1),
  /** Lines that are only remarked upon and carry no marks. */
  remarks: z.array(z.strictObject({ id: z.string(), name: LocalText, input: z.string(), source })),
  voids: z.array(Void),
});
export type Parts = z.infer<typeof Parts>;

/** How an item earns its points. Closed: every switch over it is exhaustive. */
export const Method = z.discriminatedUnion("kind", [Deductions, TeamTier, Mark, Parts]);
export type Method = z.infer<typeof Method>;
