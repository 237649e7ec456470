import * as z from "zod";
import { notNegative } from "../places/policyNumber";
import { settledDifference } from "../figures/typed";
import { amountIn } from "../inputs/inputs";
import type { MeasureHome } from "./home";

/** What is left of a whole: a turnover of 10 of 100 leaves 90. */
export const Opposite = z.strictObject({ kind: z.literal("opposite"), input: z.string(), whole: notNegative });
export type Opposite = z.infer<typeof Opposite>;

export const opposite: MeasureHome<Opposite> = {
  reads: ({ input }, path) => [{ path: `${path}.input`, id: input }],
  needs: ({ input }) => [input],
  value: ({ whole, input }, inputs) => settledDifference(whole, amountIn(inputs, input)),
  levers: ({ input }) => [{ inputs: [input], best: "less" }],
  bonds: () => [],
};
