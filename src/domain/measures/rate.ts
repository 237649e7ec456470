import * as z from "zod";
import { ratio } from "../figures/ratio";
import { amountIn } from "../inputs/inputs";
import type { MeasureHome } from "./home";

/** How many of a hundred: numerator / denominator x 100; nothing to divide by is no data. */
export const Rate = z.strictObject({ kind: z.literal("rate"), numerator: z.string(), denominator: z.string() });
export type Rate = z.infer<typeof Rate>;

export const rate: MeasureHome<Rate> = {
  reads: ({ numerator, denominator }, path) => [
    { path: `${path}.numerator`, id: numerator },
    { path: `${path}.denominator`, id: denominator },
  ],
  needs: ({ numerator, denominator }) => [numerator, denominator],
  value: ({ numerator, denominator }, inputs) =>
    quotient(amountIn(inputs, numerator) * 100, amountIn(inputs, denominator)),
  levers: ({ numerator, denominator }) => [{ inputs: [numerator], best: "more", rate: { denominator } }],
  bonds: () => [],
};

/** To ten places; null where there is nothing to divide by. */
export const quotient = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : ratio(numerator, denominator);
