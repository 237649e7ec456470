import * as z from "zod";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";

/** What the policy does with a result besides paying it. Nothing of it happens by itself. */
export const Consequence = z.discriminatedUnion("kind", [
  /** An interview with everyone graded below this grade (with everyone, when null), within so many calendar days of publication. */
  z.strictObject({
    kind: z.literal("interview"),
    belowGrade: z.string().nullable(),
    withinDays: z.number(),
    source: Source,
  }),
  /** So many months of this grade in a row are listed for a human decision, never acted upon. */
  z.strictObject({
    kind: z.literal("streak"),
    grade: z.string(),
    months: z.number(),
    flag: z.string(),
    action: LocalText,
    source: Source,
  }),
  /** Anything but none in one of these inputs is listed for a human decision and takes no points. */
  z.strictObject({
    kind: z.literal("decision"),
    inputs: z.array(z.string()).min(1),
    flag: z.string(),
    action: LocalText,
    source: Source,
  }),
  /** A grade with something attached to it: priority in promotion, an improvement plan. */
  z.strictObject({ kind: z.literal("grade"), grade: z.string(), flag: z.string(), action: LocalText, source: Source }),
  /** A total above this: kept above 100, or honoured at the end of the year. */
  z.strictObject({ kind: z.literal("above"), total: z.number(), flag: z.string(), action: LocalText, source: Source }),
  /** A total exactly on this edge is read as the upper band and flagged in the remark column. */
  z.strictObject({ kind: z.literal("boundary"), total: z.number(), flag: z.string(), note: LocalText, source: Source }),
  /** A total strictly between these belongs to no band of the source. */
  z.strictObject({
    kind: z.literal("gap"),
    above: z.number(),
    below: z.number(),
    flag: z.string(),
    note: LocalText,
    source: Source,
  }),
  /** The step an item reached rests on a reading of the source, which says nothing of it: every step that cites the same. */
  z.strictObject({
    kind: z.literal("unwritten"),
    item: z.string(),
    flag: z.string(),
    action: LocalText,
    source: Source,
  }),
  /** What an item measured is above this: a share of more than a hundred. */
  z.strictObject({
    kind: z.literal("measuredAbove"),
    item: z.string(),
    over: z.number(),
    flag: z.string(),
    action: LocalText,
    source: Source,
  }),
  /** A measured value beyond these limits is worth a second look: a handling time far below the usual. */
  z.strictObject({
    kind: z.literal("suspicious"),
    input: z.string(),
    below: z.number(),
    of: z.string(),
    flag: z.string(),
    action: LocalText,
    source: Source,
  }),
  /** An input above this is worth a second look: a department coefficient beyond 1.2, a third exposure in a year. */
  z.strictObject({
    kind: z.literal("inputAbove"),
    input: z.string(),
    /** What happened earlier in the year counts too, once there is anything now. */
    before: z.string().optional(),
    over: z.number(),
    flag: z.string(),
    action: LocalText,
    source: Source,
  }),
]);
export type Consequence = z.infer<typeof Consequence>;
