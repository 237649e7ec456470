import type { Scheme } from "../scheme/scheme";
import type { Counted, Tally } from "../totals/home";
import { totalHome } from "../totals/totalRule";
import type { Evaluation, ItemResult } from "./evaluation";

/** Items that earn points and apply. */
const countedOf = (scheme: Scheme, results: readonly ItemResult[]): Counted[] =>
  scheme.items.flatMap((item, index) => {
    const points = results[index]?.points ?? null;
    return points === null ? [] : [{ item, points }];
  });

/** What the items come to, by the policy's rule. Items that do not apply are left out and the others stand for them. */
export function sumUp(scheme: Scheme, results: readonly ItemResult[]): Pick<Evaluation, "groups" | "raw" | "weighted"> {
  const { total, items, groups, decimals } = scheme;
  const tally: Tally = { items, groups, decimals, counted: countedOf(scheme, results) };
  const home = totalHome(total);
  const reached = groups.map((group) => home.group(group, tally));
  return { groups: reached, ...home.sums(total, tally, reached) };
}
