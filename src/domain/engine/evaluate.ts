import { bandOf, nextGrade } from "./bands";
import { countedInputs } from "./countedInputs";
import type { Evaluation } from "./evaluation";
import { consequencesOf } from "./consequencesOf";
import { inputIssues } from "./inputIssues";
import { itemResult } from "./itemResult";
import { amount, type Inputs, settledInputs } from "../inputs/inputs";
import { payHome } from "../pay/payoutRule";
import { failed, ok, type Result } from "../issue/result";
import { round } from "../figures/rounding";
import type { Scheme } from "../scheme/scheme";
import { effectOf, linesOf } from "../totals/lines";
import { sumUp } from "./sumUp";

/** One person's period under a sound policy. The total adds up the item points as shown; the grade is judged on it. */
export function evaluate(scheme: Scheme, typed: Inputs): Result<Evaluation> {
  const entered = settledInputs(typed);
  const [first, ...more] = inputIssues(scheme, entered);
  if (first !== undefined) return failed(first, ...more);
  const inputs = countedInputs(scheme, entered);
  const items = scheme.items.map((item) => itemResult(item, inputs, scheme.decimals));
  const sums = sumUp(scheme, items);
  const coefficient = scheme.coefficient === undefined ? null : amount(inputs, scheme.coefficient.input);
  const lines = linesOf(scheme.lines, inputs, scheme.decimals);
  const total = totalOf(sums.weighted, coefficient ?? 1, effectOf(lines), scheme.decimals);
  const judged = { total, ...judge(scheme, total) };
  return ok({
    ...{ items, ...sums, coefficient, lines, ...judged },
    ...payHome(scheme.payout).pay(scheme.payout, judged.band?.pay ?? null, inputs),
    consequences: consequencesOf(scheme, inputs, { ...judged, items }),
  });
}

/** Rounded after the coefficient and again after the lines, as the form shows both. */
const totalOf = (weighted: number | null, coefficient: number, lines: number, decimals: number): number | null =>
  weighted === null ? null : round(round(weighted * coefficient, decimals) + lines, decimals);

function judge({ bands, ranking }: Scheme, total: number | null): Pick<Evaluation, "band" | "next" | "mayRank"> {
  if (total === null) return { band: null, next: null, mayRank: false };
  const mayRank = ranking !== null && total >= ranking.from;
  if (bands.length === 0) return { band: null, next: null, mayRank };
  return { band: bandOf(bands, total), next: nextGrade(bands, total), mayRank };
}
