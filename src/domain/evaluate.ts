import { bandOf, nextGrade } from "./bands";
import type { Evaluation, Inputs, ItemResult } from "./evaluation";
import { flagsOf } from "./flags";
import { inputIssues } from "./inputIssues";
import { score } from "./methods";
import type { Amounts } from "./methods/amounts";
import { settle } from "./methods/claims";
import { payoutOf } from "./payout";
import { failed, ok, type Result } from "./result";
import { round } from "./rounding";
import type { Item, Scheme } from "./scheme";

/** One person's month under a sound policy. The total adds up the item points as shown; the grade is judged on it. */
export function evaluate(scheme: Scheme, inputs: Inputs): Result<Evaluation> {
  const [first, ...more] = inputIssues(scheme, inputs);
  if (first !== undefined) return failed(first, ...more);
  const amounts = amountsOf(scheme, inputs);
  const items = scheme.items.map((item) => itemResult(item, amounts, scheme.decimals));
  const total = round(
    items.reduce((sum, item) => sum + item.points, 0),
    scheme.decimals,
  );
  const band = bandOf(scheme.bands, total);
  const flags = flagsOf(scheme, total, band, amounts);
  return ok({ items, total, band, payout: payoutOf(band), flags, next: nextGrade(scheme.bands, total) });
}

function itemResult(item: Item, amounts: Amounts, decimals: number): ItemResult {
  const { claims, tier, parts } = score(item, amounts);
  const { taken, reasons } = settle(claims);
  const points = round(item.full - taken, decimals);
  return { id: item.id, full: item.full, points, tier, parts, reasons };
}

/** A yes is 1; the blanks that are left after the checks count as 0. */
const amountsOf = (scheme: Scheme, inputs: Inputs): Amounts =>
  Object.fromEntries(scheme.inputs.map(({ id }) => [id, Number(inputs[id] ?? 0)]));
