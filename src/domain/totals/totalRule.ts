import * as z from "zod";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";

/** Items that belong together: a dimension, a part of the form. */
export const Group = z.strictObject({
  id: z.string(),
  name: LocalText,
  /** Percent of the total, where the total is made of groups. */
  weight: z.number().nonnegative().optional(),
  /** The group's points never count for more than this. */
  cap: z.number().positive().optional(),
  source: Source,
});
export type Group = z.infer<typeof Group>;

/** How item points become the total. Closed: every switch over it is exhaustive. */
export const TotalRule = z.discriminatedUnion("kind", [
  /** The sum of the item points; `scaleTo` stretches it as if the full marks added up to that. */
  z.strictObject({ kind: z.literal("sum"), scaleTo: z.number().positive().optional(), source: Source.optional() }),
  /** Each group's points times its weight. */
  z.strictObject({ kind: z.literal("groups"), source: Source.optional() }),
  /** Weighted mean of the items, each on a scale of its own full marks. */
  z.strictObject({ kind: z.literal("mean"), source: Source.optional() }),
  /** The source adds nothing up. */
  z.strictObject({ kind: z.literal("none"), source: Source.optional() }),
]);
export type TotalRule = z.infer<typeof TotalRule>;

const Term = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("times"), input: z.string(), points: z.number(), source: Source }),
  /** The first occurrence in the year costs `first`, each further one `further`; those before this period are not charged again. */
  z.strictObject({
    kind: z.literal("escalating"),
    input: z.string(),
    before: z.string(),
    first: z.number().nonnegative(),
    further: z.number().nonnegative(),
    source: Source,
  }),
  /** Whatever an earlier line comes to. */
  z.strictObject({ kind: z.literal("line"), line: z.string() }),
]);
export type Term = z.infer<typeof Term>;

/** A line below the items: attendance, penalties, rewards, a superior's adjustment, or a tally that changes no total. */
export const Line = z.strictObject({
  id: z.string(),
  name: LocalText,
  effect: z.enum(["add", "deduct", "none"]),
  unit: LocalText.optional(),
  terms: z.array(Term).min(1),
  source: Source,
});
export type Line = z.infer<typeof Line>;
