import { bandOf, nextGrade } from "./bands";
import type { Evaluation, Inputs, ItemResult } from "./evaluation";
import { flagsOf } from "./flags";
import { inputIssues } from "./inputIssues";
import { score } from "./methods";
import { settle } from "./methods/claims";
import { payoutOf } from "./payout";
import { failed, ok, type Result } from "./result";
import { round } from "./rounding";
import type { Item, Scheme } from "./scheme";

/** One person's month under a sound policy. The total adds up the item points as shown; the grade is judged on it. */
export function evaluate(scheme: Scheme, inputs: Inputs): Result<Evaluation> {
  const [first, ...more] = inputIssues(scheme, inputs);
  if (first !== undefined) return failed(first, ...more);
  const items = scheme.items.map((item) => itemResult(item, inputs, scheme.decimals));
  const total = round(
    items.reduce((sum, item) => sum + item.points, 0),
    scheme.decimals,
  );
  const band = bandOf(scheme.bands, total);
  const flags = flagsOf(scheme, total, band, inputs);
  return ok({ items, total, band, payout: payoutOf(band), flags, next: nextGrade(scheme.bands, total) });
}

function itemResult(item: Item, inputs: Inputs, decimals: number): ItemResult {
  const { claims, tier, parts } = score(item, inputs);
  const { taken, reasons } = settle(claims);
  const points = round(item.full - taken, decimals);
  return { id: item.id, full: item.full, points, tier, parts, reasons };
}
