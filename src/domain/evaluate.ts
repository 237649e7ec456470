import { bandOf, nextGrade } from "./bands";
import type { Evaluation, Inputs } from "./evaluation";
import { flagsOf } from "./flags";
import { inputIssues } from "./inputIssues";
import { itemResult } from "./itemResult";
import { effectOf, linesOf } from "./linesOf";
import { amount } from "./methods/amounts";
import { payoutOf } from "./payout";
import { failed, ok, type Result } from "./result";
import { round } from "./rounding";
import type { Scheme } from "./scheme";
import { sumUp } from "./sumUp";

/** One person's period under a sound policy. The total adds up the item points as shown; the grade is judged on it. */
export function evaluate(scheme: Scheme, inputs: Inputs): Result<Evaluation> {
  const [first, ...more] = inputIssues(scheme, inputs);
  if (first !== undefined) return failed(first, ...more);
  const items = scheme.items.map((item) => itemResult(item, inputs, scheme.decimals));
  const sums = sumUp(scheme, items);
  const coefficient = scheme.coefficient === undefined ? null : amount(inputs, scheme.coefficient.input);
  const lines = linesOf(scheme, inputs);
  const base = sums.weighted === null ? null : round(sums.weighted * (coefficient ?? 1), scheme.decimals);
  const total = base === null ? null : round(base + effectOf(lines), scheme.decimals);
  const band = total === null || scheme.bands.length === 0 ? null : bandOf(scheme.bands, total);
  const result = { items, ...sums, coefficient, lines, total, band, ...payoutOf(scheme.payout, band, inputs) };
  return ok({
    ...result,
    flags: flagsOf(scheme, result, inputs),
    next: total === null || band === null ? null : nextGrade(scheme.bands, total),
    mayRank: total !== null && scheme.ranking !== null && total >= scheme.ranking.from,
  });
}
