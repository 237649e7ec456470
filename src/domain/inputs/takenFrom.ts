import * as z from "zod";
import { Source } from "../wording/source";

/** Where an input comes from in other evaluation workbooks, so that nobody copies it by hand. */
export const TakenFrom = z.discriminatedUnion("kind", [
  /** The person's total of this month of the year. */
  z.strictObject({ kind: z.literal("monthTotal"), month: z.number().int().min(1).max(12), source: Source }),
  /** The mean of all totals of the staff over the months of the period. */
  z.strictObject({ kind: z.literal("teamMean"), source: Source }),
  /** An indicator of another policy, over all its rows and months of the period. */
  z.strictObject({ kind: z.literal("indicator"), scheme: z.string(), item: z.string(), source: Source }),
]);
export type TakenFrom = z.infer<typeof TakenFrom>;
