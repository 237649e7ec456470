import * as z from "zod";
import { anyNumber, notNegative } from "../places/policyNumber";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import { TakenFrom } from "./takenFrom";

/** One number, mark or yes/no that is typed for a person, or once for the whole department. */
export const Input = z.strictObject({
  /** What every object has of itself names no input. */
  id: z.string().regex(/^(?!constructor$)[a-z][a-z0-9_]*$/),
  name: LocalText,
  /** The words over a narrow column. */
  short: LocalText,
  /** A mark follows the full marks of its item; a rating has limits of its own; a percent is typed as 98 for 98%. */
  kind: z.enum(["count", "quantity", "percent", "money", "mark", "rating", "yesNo", "note"]),
  unit: LocalText.optional(),
  min: anyNumber.optional(),
  max: anyNumber.optional(),
  /** The only marks a level knows. */
  allowed: z.array(anyNumber).min(1).optional(),
  /** Never larger than this other input: replies on time against mails received. */
  notAbove: z.string().optional(),
  /** Dividing by zero of it would be meaningless: headcount, working days, calls of the department. */
  positive: z.boolean().optional(),
  of: z.enum(["person", "department"]),
  /**
   * Blank blocks the total (missing), is taken as 0 or "no" once the supervisor has entered the row (zero), or stays blank
   * (open): an optional rater is left out of the mean, and an item that cannot be measured does not apply.
   */
  whenBlank: z.enum(["missing", "zero", "open"]),
  /** Needed although open as soon as one of these is above 0: a numerator without its denominator is no rate. */
  neededWith: z.array(z.string()).min(1).optional(),
  /** Needed although open while all of these are blank: a year without a single month has no mean. */
  neededWithout: z.array(z.string()).min(1).optional(),
  /** The sum of so many single amounts, each within these limits: two fines of 50 to 100 come to 100 to 200. */
  each: z.strictObject({ of: z.string(), min: notNegative, max: notNegative }).optional(),
  /** Who gives it, where a form has a column per rater. */
  rater: z.string().optional(),
  /** Notes that must be written as soon as this is not 0: who adjusted the result, and why. */
  requires: z.array(z.string()).optional(),
  /** The policy leaves its meaning open, so the remark must say which case it was. */
  needsRemark: z.boolean().optional(),
  /** Figures of other evaluation workbooks that belong here. */
  takenFrom: TakenFrom.optional(),
  prompt: LocalText,
  source: Source,
});
export type Input = z.infer<typeof Input>;
