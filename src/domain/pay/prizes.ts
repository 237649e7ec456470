import * as z from "zod";
import type { PayHome } from "./home";

/** What the places won in the ranked items are worth together, once the whole team is known. */
export const Prizes = z.strictObject({ kind: z.literal("prizes") });
export type Prizes = z.infer<typeof Prizes>;

export const prizes: PayHome<Prizes> = {
  reads: () => [],
  names: () => [],
  pay: () => ({ pay: [], payout: null, base: null }),
};
