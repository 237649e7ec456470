import * as z from "zod";
import type { PayHome } from "./home";

/** A result is worth no money. */
export const NoPay = z.strictObject({ kind: z.literal("none") });
export type NoPay = z.infer<typeof NoPay>;

export const none: PayHome<NoPay> = {
  reads: () => [],
  names: () => [],
  pay: () => ({ pay: [], payout: null, base: null }),
};
