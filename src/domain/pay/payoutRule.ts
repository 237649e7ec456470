import * as z from "zod";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";

const line = { id: z.string(), name: LocalText, source: Source };

/** A line of a pay slip. */
export const PayLine = z.discriminatedUnion("kind", [
  /** A share of an amount: 0.003 of the orders of regained customers. */
  z.strictObject({ kind: z.literal("commission"), ...line, input: z.string(), rate: z.number().nonnegative() }),
  /** The whole amount if every condition is a yes, nothing otherwise. */
  z.strictObject({ kind: z.literal("gated"), ...line, input: z.string(), conditions: z.array(z.string()).min(1) }),
  z.strictObject({ kind: z.literal("plain"), ...line, input: z.string() }),
]);
export type PayLine = z.infer<typeof PayLine>;

/** How a result becomes money. Closed: every switch over it is exhaustive. */
export const PayoutRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  /** The amount of the grade's band. */
  z.strictObject({ kind: z.literal("byGrade") }),
  /** The band's figure is a factor of this input: 1.2 x performance pay. */
  z.strictObject({ kind: z.literal("timesBase"), base: z.string() }),
  z.strictObject({ kind: z.literal("lines"), lines: z.array(PayLine).min(1) }),
  /** What the places won in the ranked items are worth together. */
  z.strictObject({ kind: z.literal("prizes") }),
]);
export type PayoutRule = z.infer<typeof PayoutRule>;
