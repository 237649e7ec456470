import * as z from "zod";
import { Day } from "../../domain/time/month";

/**
 * Somebody's row when both sides last met: staff number, name, a mark of what was typed here ("" where they did not agree), and
 * by a 1 or a 0 for every column, what the other side had filled in.
 */
export const RowMark = z.tuple([z.string(), z.string(), z.string(), z.string()]).readonly();
export type RowMark = z.infer<typeof RowMark>;

/** A part of the workbook that somebody fills in in a file of their own, as that file says of itself. */
export const SentPart = z.strictObject({
  /** The return key. */
  key: z.string(),
  /** The heading that people were parted by; "" where they were chosen. */
  by: z.string(),
  /** What stands below the heading: mostly who fills it in. */
  name: z.string(),
  sentOn: Day,
  rows: z.array(RowMark).readonly(),
});
export type SentPart = z.infer<typeof SentPart>;

/** The same as the workbook remembers it; its marks are those of what was collected last. */
export const AwaitedPart = SentPart.extend({ backOn: Day.nullable() });
export type AwaitedPart = z.infer<typeof AwaitedPart>;

/** Who has been given their slip, and when. */
export const GivenSlip = z.tuple([z.string(), z.string(), Day]).readonly();
export type GivenSlip = z.infer<typeof GivenSlip>;
