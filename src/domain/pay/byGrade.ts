import * as z from "zod";
import { round } from "../figures/rounding";
import type { PayHome } from "./home";

/** The amount of the grade's band. */
export const ByGrade = z.strictObject({ kind: z.literal("byGrade") });
export type ByGrade = z.infer<typeof ByGrade>;

export const byGrade: PayHome<ByGrade> = {
  reads: () => [],
  names: () => [],
  pay: (_, figure) => ({ pay: [], payout: figure === null ? null : round(figure, 2), base: null }),
};
