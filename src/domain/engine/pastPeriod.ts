import * as z from "zod";
import { Month } from "../time/month";
import { periodLengths } from "../time/period";

/** Number, name, total, grade and pay of one person in a period that is over. Short, because every later workbook carries it on. */
export const PastResult = z
  .tuple([z.string(), z.string(), z.number().nullable(), z.string().nullable(), z.number().nullable()])
  .readonly();
export type PastResult = z.infer<typeof PastResult>;

/** The results of a period that is over. */
export const PastPeriod = z.strictObject({
  /** Its last month. */
  month: Month,
  length: z.enum(periodLengths),
  /** Id of the policy it was evaluated by. */
  scheme: z.string(),
  isApproved: z.boolean(),
  /** People who were listed and had no result. */
  unscored: z.number(),
  results: z.array(PastResult).readonly(),
});
export type PastPeriod = z.infer<typeof PastPeriod>;
