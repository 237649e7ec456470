import * as z from "zod";
import { Source } from "../wording/source";

/** How a longer period follows from the periods in it. */
export const RollUp = z.discriminatedUnion("kind", [
  /** The mean of the totals there are, to two places, unless a result of its own is filled in. */
  z.strictObject({ kind: z.literal("meanOfTotals"), source: Source }),
  /** Every indicator anew from what was counted; a mean of rates would weigh a quiet month like a busy one. */
  z.strictObject({ kind: z.literal("sumOfInputs"), source: Source }),
]);
export type RollUp = z.infer<typeof RollUp>;
