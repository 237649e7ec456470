import * as z from "zod";
import { anyNumber, notNegative } from "../places/policyNumber";
import { Consequence } from "../consequences/consequence";
import { Input } from "../inputs/input";
import { LocalText } from "../wording/localText";
import { Method } from "../methods/method";
import { PayoutRule } from "../pay/payoutRule";
import { cycles, periodLengths } from "../time/period";
import { oversizes } from "./policySize";
import { RollUp } from "./rollUpRule";
import { Source } from "../wording/source";
import { Group } from "../totals/group";
import { Line } from "../totals/lines";
import { TotalRule } from "../totals/totalRule";

export const Item = z.strictObject({
  id: z.string(),
  name: LocalText,
  /** 0 for what is measured or ranked without points. */
  full: notNegative,
  /** Share of a weighted mean; 1 where nothing is said. */
  weight: notNegative.optional(),
  group: z.string().optional(),
  /** Of the items that share this a period judges one: the one with full marks. The others ask for nothing and do not count. */
  alternative: z.string().optional(),
  unit: LocalText.optional(),
  /** A mark on the way that is pointed out and earns nothing: 85 where full marks begin at 90. */
  milestone: z.strictObject({ at: anyNumber, name: LocalText, source: Source }).optional(),
  /** Where the evidence comes from: spot checks, month-end figures. */
  evidence: LocalText.optional(),
  source: Source,
  method: Method,
});
export type Item = z.infer<typeof Item>;

/** Grades in ascending order; a band reaches from `from` (included) to the next band's `from` (excluded). `pay` is an amount, or a factor of the base. */
export const Band = z.strictObject({ grade: z.string(), from: notNegative, pay: notNegative, source: Source });
export type Band = z.infer<typeof Band>;

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
  /** Other ways to read it: what each sets, by path. The first is how it is read unless HR chooses another. */
  options: z
    .array(z.strictObject({ id: z.string(), name: LocalText, set: z.record(z.string(), z.number()) }))
    .min(2)
    .optional(),
});
export type Reading = z.infer<typeof Reading>;

/** A worked case in the engine's own inputs; only what is named is compared. */
const Example = z.strictObject({
  name: z.string(),
  inputs: z.record(z.string(), z.union([z.number(), z.boolean(), z.null()])),
  expected: z.union([
    z.strictObject({
      total: z.number().nullable(),
      grade: z.string().nullable(),
      payout: z.number().nullable(),
      flags: z.array(z.string()),
    }),
    z.strictObject({ error: z.string(), field: z.string() }),
  ]),
});
type Example = z.infer<typeof Example>;

/** A number of the policy that no formula uses but people and record tables do: an answer counts within 30 seconds. */
const Parameter = z.strictObject({
  id: z.string(),
  name: LocalText,
  value: anyNumber,
  unit: LocalText,
  source: Source,
});
type Parameter = z.infer<typeof Parameter>;

const WholeScheme = z.strictObject({
  id: z.string(),
  version: z.string(),
  name: LocalText,
  source: z.strictObject({ document: z.string(), title: LocalText, date: z.string() }),
  cycle: z.enum(cycles),
  /** Other lengths the source evaluates by; a workbook has one of them or the cycle's own. */
  cycles: z.strictObject({ lengths: z.array(z.enum(periodLengths)).min(1), source: Source }).optional(),
  roles: z.strictObject({ rated: LocalText, scorer: LocalText, approver: LocalText }),
  inputs: z.array(Input),
  groups: z.array(Group),
  items: z.array(Item),
  total: TotalRule,
  /** The total is multiplied by this input: how far the department reached its goal. */
  coefficient: z.strictObject({ input: z.string(), name: LocalText, source: Source }).optional(),
  lines: z.array(Line),
  decimals: z.number().int().min(0).max(4),
  /** None where the source grades nobody. */
  bands: z.array(Band),
  payout: PayoutRule,
  /** Who enters the ranking: everyone from this total on; null where the source ranks nobody. */
  ranking: z.strictObject({ from: notNegative, source: Source }).nullable(),
  parameters: z.array(Parameter),
  consequences: z.array(Consequence),
  deadlines: z.array(Deadline),
  readings: z.array(Reading),
  /** How a quarter or a year follows from the periods in it; absent where another policy judges the year. */
  rollUp: RollUp.optional(),
  /** Norms a scorer looks up: phrases, explanations expected. Our own words. */
  norms: z.array(
    z.strictObject({
      title: LocalText,
      lines: z.array(LocalText),
      /** The grade it describes in words, to stand beside it. */
      grade: z.string().optional(),
      source: Source,
    }),
  ),
  examples: z.array(Example),
});

const withinSize: z.core.CheckFn<z.infer<typeof WholeScheme>> = ({ value, issues }) => {
  for (const { path, limit, of } of oversizes(value)) {
    const origin = of === "entries" ? "array" : "string";
    issues.push({ code: "too_big", origin, maximum: limit, input: value, path: [...path] });
  }
};

/** A written evaluation policy as data, of a size that people can have written. */
export const Scheme = WholeScheme.check(withinSize);
export type Scheme = z.infer<typeof Scheme>;
