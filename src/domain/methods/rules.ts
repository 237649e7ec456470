import * as z from "zod";
import { howMany, notNegative, threshold } from "../places/policyNumber";
import { ratio } from "../figures/ratio";
import { amountIn, type Inputs } from "../inputs/inputs";
import type { Lever } from "../measures/lever";
import type { Reference } from "../places/reference";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import { withoutNoise, type Claim } from "./claims";

/** Each occurrence beyond the free ones costs `points`. */
export const PerTime = z.strictObject({
  kind: z.literal("perTime"),
  id: z.string(),
  name: LocalText,
  input: z.string(),
  points: notNegative,
  free: howMany,
  source: Source,
});
export type PerTime = z.infer<typeof PerTime>;

/** A rate below the threshold costs `points` once; nothing to divide by costs nothing. */
const RateBelow = z.strictObject({
  kind: z.literal("rateBelow"),
  id: z.string(),
  name: LocalText,
  numerator: z.string(),
  denominator: z.string(),
  threshold,
  points: notNegative,
  source: Source,
});
type RateBelow = z.infer<typeof RateBelow>;

export const DeductionRule = z.discriminatedUnion("kind", [PerTime, RateBelow]);
export type DeductionRule = z.infer<typeof DeductionRule>;

export type RuleReason =
  | { kind: "perTime"; rule: PerTime; count: number; charged: number; due: number; lost: number }
  | {
      kind: "rate";
      rule: RateBelow;
      numerator: number;
      denominator: number;
      /** null when there was nothing to divide by. */
      rate: number | null;
      due: number;
      lost: number;
    };

/** What a rule takes by itself; no claim when nothing happened. A rate is always said, also when it is good. */
export function ruleClaim(rule: DeductionRule, inputs: Inputs): Claim<RuleReason> | null {
  switch (rule.kind) {
    case "perTime":
      return perTimeClaim(rule, inputs);
    case "rateBelow":
      return rateClaim(rule, inputs);
  }
}

function perTimeClaim(rule: PerTime, inputs: Inputs): Claim<RuleReason> | null {
  const count = amountIn(inputs, rule.input);
  if (count === 0) return null;
  const charged = Math.max(0, count - rule.free);
  const due = withoutNoise(charged * rule.points);
  return { due, reason: { kind: "perTime", rule, count, charged, due, lost: 0 } };
}

function rateClaim(rule: RateBelow, inputs: Inputs): Claim<RuleReason> {
  const numerator = amountIn(inputs, rule.numerator);
  const denominator = amountIn(inputs, rule.denominator);
  const rate = denominator === 0 ? null : ratio(numerator, denominator);
  const due = rate !== null && rate < rule.threshold ? rule.points : 0;
  return { due, reason: { kind: "rate", rule, numerator, denominator, rate, due, lost: 0 } };
}

/** Every place of a rule that names an input. */
export function ruleReads(rule: DeductionRule, path: string): Reference[] {
  switch (rule.kind) {
    case "perTime":
      return [{ path: `${path}.input`, id: rule.input }];
    case "rateBelow":
      return [
        { path: `${path}.numerator`, id: rule.numerator },
        { path: `${path}.denominator`, id: rule.denominator },
      ];
  }
}

/** What the person does of a rule. */
export function ruleLever(rule: DeductionRule): Lever {
  switch (rule.kind) {
    case "perTime":
      return { inputs: [rule.input], best: "less" };
    case "rateBelow":
      return { inputs: [rule.numerator], best: "more", rate: { denominator: rule.denominator, name: rule.name } };
  }
}
