import * as z from "zod";
import { amountIn } from "../inputs/inputs";
import type { MeasureHome } from "./home";

/** The value of one input as it was entered. */
export const Entered = z.strictObject({ kind: z.literal("entered"), input: z.string() });
export type Entered = z.infer<typeof Entered>;

export const entered: MeasureHome<Entered> = {
  reads: ({ input }, path) => [{ path: `${path}.input`, id: input }],
  needs: ({ input }) => [input],
  value: ({ input }, inputs) => amountIn(inputs, input),
  levers: ({ input }) => [{ inputs: [input], best: "more" }],
  bonds: () => [],
};
