import * as z from "zod";
import { round } from "../figures/rounding";
import { amountIn } from "../inputs/inputs";
import type { PayHome } from "./home";

/** The band's figure is a factor of this input: 1.2 x performance pay. */
export const TimesBase = z.strictObject({ kind: z.literal("timesBase"), base: z.string() });
export type TimesBase = z.infer<typeof TimesBase>;

export const timesBase: PayHome<TimesBase> = {
  reads: ({ base }) => [{ path: "payout.base", id: base }],
  names: () => [],
  pay: ({ base: input }, figure, inputs) => {
    const base = amountIn(inputs, input);
    return { pay: [], payout: figure === null ? null : round(figure * base, 2), base };
  },
};
