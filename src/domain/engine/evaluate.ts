import { round } from "../figures/rounding";
import { amountIn, type Inputs, settledInputs } from "../inputs/inputs";
import type { InputIssue } from "../issue/issue";
import type { Result } from "../issue/result";
import { failed, ok } from "../outcome/outcome";
import { payHome } from "../pay/payoutRule";
import type { Scheme } from "../scheme/scheme";
import { effectOf, linesOf } from "../totals/lines";
import { bandOf, nextGrade } from "./bands";
import { consequencesOf } from "./consequencesOf";
import { countedInputs } from "./countedInputs";
import type { Evaluation } from "./evaluation";
import { inputChecks } from "./inputIssues";
import { itemResults } from "./itemResult";
import { sumUp } from "./sumUp";

/** Judges one person's period. */
export type Judge = (typed: Inputs) => Result<Evaluation>;

/**
 * What judges everybody by a sound policy: all that hangs on the policy alone is worked out once, here. The total adds up the
 * item points as shown; the grade is judged on it.
 */
export function judgeBy(scheme: Scheme): Judge {
  const { coefficient: factor, decimals, payout: rule } = scheme;
  const issuesIn = inputChecks(scheme);
  const counted = countedInputs(scheme);
  const resultsOf = scheme.items.map((item) => itemResults(item, decimals));
  const sumsOf = sumUp(scheme);
  const payOf = payHome(rule);
  return (typed) => {
    const entered = settledInputs(typed);
    const issues = issuesIn(entered);
    if (issues.length > 0) return refused(issues);
    const inputs = counted(entered);
    const items = resultsOf.map((resultOf) => resultOf(inputs));
    const { groups, raw, weighted } = sumsOf(items);
    const coefficient = factor === undefined ? null : amountIn(inputs, factor.input);
    const lines = linesOf(scheme.lines, inputs, decimals);
    const total = totalOf(weighted, coefficient ?? 1, effectOf(lines), decimals);
    const { band, next, mayRank } = standingOf(scheme, total);
    const paid = payOf.pay(rule, band?.pay ?? null, inputs);
    const consequences = consequencesOf(scheme, inputs, { total, band, items });
    return ok({
      items,
      groups,
      raw,
      weighted,
      coefficient,
      lines,
      total,
      band,
      ...paid,
      consequences,
      next,
      mayRank,
    });
  };
}

/** One person's period under a sound policy; whoever judges many prepares the policy once. */
export const evaluate = (scheme: Scheme, typed: Inputs): Result<Evaluation> => judgeBy(scheme)(typed);

function refused([first, ...more]: readonly InputIssue[]): Result<Evaluation> {
  if (first === undefined) throw new Error("Inputs were refused without a reason");
  return failed(first, ...more);
}

/** Rounded after the coefficient and again after the lines, as the form shows both. */
const totalOf = (weighted: number | null, coefficient: number, lines: number, decimals: number): number | null =>
  weighted === null ? null : round(round(weighted * coefficient, decimals) + lines, decimals);

function standingOf({ bands, ranking }: Scheme, total: number | null): Pick<Evaluation, "band" | "next" | "mayRank"> {
  if (total === null) return { band: null, next: null, mayRank: false };
  const mayRank = ranking !== null && total >= ranking.from;
  if (bands.length === 0) return { band: null, next: null, mayRank };
  return { band: bandOf(bands, total), next: nextGrade(bands, total), mayRank };
}
