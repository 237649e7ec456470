import * as z from "zod";
import { share } from "../places/policyNumber";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";

const line = { id: z.string(), name: LocalText, source: Source };

/** A line of a pay slip. */
export const PayLine = z.discriminatedUnion("kind", [
  /** A share of an amount: 0.003 of the orders of regained customers. */
  z.strictObject({ kind: z.literal("commission"), ...line, input: z.string(), rate: share }),
  /** The whole amount if every condition is a yes, nothing otherwise. */
  z.strictObject({ kind: z.literal("gated"), ...line, input: z.string(), conditions: z.array(z.string()).min(1) }),
  z.strictObject({ kind: z.literal("plain"), ...line, input: z.string() }),
]);
export type PayLine = z.infer<typeof PayLine>;
