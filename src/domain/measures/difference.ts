import * as z from "zod";
import { settledDifference } from "../figures/typed";
import { amountIn } from "../inputs/inputs";
import type { MeasureHome } from "./home";

/** How much larger than another input: this year's sales against last year's. */
export const Difference = z.strictObject({ kind: z.literal("difference"), value: z.string(), against: z.string() });
export type Difference = z.infer<typeof Difference>;

export const difference: MeasureHome<Difference> = {
  reads: ({ value, against }, path) => [
    { path: `${path}.value`, id: value },
    { path: `${path}.against`, id: against },
  ],
  needs: ({ value, against }) => [value, against],
  value: ({ value, against }, inputs) => settledDifference(amountIn(inputs, value), amountIn(inputs, against)),
  levers: ({ value }) => [{ inputs: [value], best: "more" }],
  bonds: () => [],
};
