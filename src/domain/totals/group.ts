import * as z from "zod";
import { notNegative, positive } from "../places/policyNumber";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";

/** Items that belong together: a dimension, a part of the form. */
export const Group = z.strictObject({
  id: z.string(),
  name: LocalText,
  /** Percent of the total, where the total is made of groups. */
  weight: notNegative.optional(),
  /** The group's points never count for more than this. */
  cap: positive.optional(),
  source: Source,
});
export type Group = z.infer<typeof Group>;

/** Points of a group: the sum of its items, or their mean where the total is one; null when nothing in it counts. */
export interface GroupResult {
  id: string;
  full: number;
  points: number | null;
}
