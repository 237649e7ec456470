import * as z from "zod";
import { Day, Month } from "../time/month";

/** A set of changed numbers that holds from one month on: an entry of the change log, or a version that waits for its month. */
export const PolicyVersion = z.strictObject({
  version: z.string(),
  /** First month it holds for. */
  from: Month,
  /** The day on which it was decided. */
  on: Day,
  /** Who decided it, as typed; may be blank. */
  by: z.string(),
  changes: z.array(z.strictObject({ path: z.string(), was: z.number(), now: z.number() })).readonly(),
});
export type PolicyVersion = z.infer<typeof PolicyVersion>;
