import * as z from "zod";
import { LocalText } from "./localText";
import { Method } from "./methods/method";
import { Source } from "./source";

/** One number, mark or yes/no that is typed for a person, or once for the whole department. */
export const Input = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  name: LocalText,
  /** The words over a narrow column. */
  short: LocalText,
  kind: z.enum(["count", "quantity", "mark", "yesNo", "note"]),
  unit: LocalText.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** Never larger than this other input: replies on time against mails received. */
  notAbove: z.string().optional(),
  /** Dividing by zero of it would be meaningless: headcount, working days, calls of the department. */
  positive: z.boolean().optional(),
  of: z.enum(["person", "department"]),
  /** Blank blocks the total (missing), or is taken as 0 or "no" once the supervisor has entered the row (zero). */
  whenBlank: z.enum(["missing", "zero"]),
  /** The policy leaves its meaning open, so the remark must say which case it was. */
  needsRemark: z.boolean().optional(),
  prompt: LocalText,
  source: Source,
});
export type Input = z.infer<typeof Input>;

export const Item = z.strictObject({
  id: z.string(),
  name: LocalText,
  full: z.number().positive(),
  /** Where the evidence comes from: spot checks, month-end figures. */
  evidence: LocalText.optional(),
  source: Source,
  method: Method,
});
export type Item = z.infer<typeof Item>;

/** Grades in ascending order; a band reaches from `from` (included) to the next band's `from` (excluded). */
export const Band = z.strictObject({ grade: z.string(), from: z.number(), pay: z.number(), source: Source });
export type Band = z.infer<typeof Band>;

/** What the policy does with a result besides paying it. */
export const Consequence = z.discriminatedUnion("kind", [
  /** An interview with everyone graded below this grade, within so many calendar days of publication. */
  z.strictObject({ kind: z.literal("interview"), belowGrade: z.string(), withinDays: z.number(), source: Source }),
  /** So many months of this grade in a row are listed for a human decision, never acted upon. */
  z.strictObject({
    kind: z.literal("streak"),
    grade: z.string(),
    months: z.number(),
    action: LocalText,
    source: Source,
  }),
  /** A "yes" in this input is listed for a human decision and takes no points. */
  z.strictObject({
    kind: z.literal("decision"),
    input: z.string(),
    flag: z.string(),
    action: LocalText,
    source: Source,
  }),
  /** A total exactly on this edge is read as the upper band and flagged in the remark column. */
  z.strictObject({ kind: z.literal("boundary"), total: z.number(), flag: z.string(), note: LocalText, source: Source }),
]);
export type Consequence = z.infer<typeof Consequence>;

/** A fixed day of the following month by which a step is done; on a rest day, the last working day before it. */
export const Deadline = z.strictObject({
  step: z.enum(["score", "pay"]),
  day: z.number().int().min(1).max(28),
  name: LocalText,
  source: Source,
});
export type Deadline = z.infer<typeof Deadline>;

/** How an unclear place of the source is read, beside what the source says. */
export const Reading = z.strictObject({
  id: z.string().regex(/^A\d{3}-\d+[a-z]?$/),
  kind: z.enum(["gap", "ambiguous", "contradiction", "damaged"]),
  /** Ids of the items, parts, pools, rules, consequences or deadlines it bears on, beside those that cite it as their source. */
  about: z.array(z.string()).optional(),
  says: LocalText,
  read: LocalText,
  why: LocalText,
});
export type Reading = z.infer<typeof Reading>;

export const Example = z.strictObject({
  name: z.string(),
  inputs: z.record(z.string(), z.union([z.number(), z.boolean(), z.null()])),
  expected: z.union([
    z.strictObject({ total: z.number(), grade: z.string(), payout: z.number(), flags: z.array(z.string()) }),
    z.strictObject({ error: z.string(), field: z.string() }),
  ]),
});
export type Example = z.infer<typeof Example>;

/** A written evaluation policy as data. */
export const Scheme = z.strictObject({
  id: z.string(),
  version: z.string(),
  name: LocalText,
  source: z.strictObject({ document: z.string(), title: LocalText, date: z.string() }),
  cycle: z.literal("month"),
  roles: z.strictObject({ rated: LocalText, scorer: LocalText, approver: LocalText }),
  inputs: z.array(Input),
  items: z.array(Item).min(1),
  decimals: z.number().int().min(0).max(4),
  bands: z.array(Band).min(1),
  consequences: z.array(Consequence),
  deadlines: z.array(Deadline),
  readings: z.array(Reading),
  /** Norms a scorer looks up: phrases, explanations expected. Our own words. */
  norms: z.array(z.strictObject({ title: LocalText, lines: z.array(LocalText), source: Source })),
  examples: z.array(Example),
});
export type Scheme = z.infer<typeof Scheme>;
