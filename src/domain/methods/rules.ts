import { ratio } from "../figures/ratio";
import { amount, type Amounts } from "../inputs/inputs";
import { exact, type Claim } from "./claims";
import type { DeductionRule, PerTime, RateBelow } from "./method";

/** What a rule takes by itself; no claim when nothing happened. A rate is always said, also when it is good. */
export function ruleClaims(rule: DeductionRule, amounts: Amounts): Claim[] {
  switch (rule.kind) {
    case "perTime":
      return perTimeClaims(rule, amounts);
    case "rateBelow":
      return [rateClaim(rule, amounts)];
  }
}

function perTimeClaims(rule: PerTime, amounts: Amounts): Claim[] {
  const count = amount(amounts, rule.input);
  if (count === 0) return [];
  const charged = Math.max(0, count - rule.free);
  const due = exact(charged * rule.points);
  return [{ due, settle: (lost) => ({ kind: "perTime", rule, count, charged, due, lost }) }];
}

function rateClaim(rule: RateBelow, amounts: Amounts): Claim {
  const numerator = amount(amounts, rule.numerator);
  const denominator = amount(amounts, rule.denominator);
  const rate = denominator === 0 ? null : ratio(numerator, denominator);
  const due = rate !== null && rate < rule.threshold ? rule.points : 0;
  return { due, settle: (lost) => ({ kind: "rate", rule, numerator, denominator, rate, due, lost }) };
}
