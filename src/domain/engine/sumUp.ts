import type { Scheme } from "../scheme/scheme";
import type { CountedSummand, Sums } from "../totals/home";
import { totalHome } from "../totals/totalRule";
import type { Evaluation, ItemResult } from "./evaluation";

/** What the items come to, by the policy's rule. Items that do not apply are left out and the others stand for them. */
export function sumUp(scheme: Scheme): (results: readonly ItemResult[]) => Pick<Evaluation, "groups"> & Sums {
  const { total, items, groups: all, decimals } = scheme;
  const home = totalHome(total);
  return (results) => {
    const tally = { items, groups: all, decimals, counted: countedOf(scheme, results) };
    const groups = all.map((group) => home.group(group, tally));
    const { raw, weighted } = home.sums(total, tally, groups);
    return { groups, raw, weighted };
  };
}

/** Items that earn points and apply. */
function countedOf({ items }: Scheme, results: readonly ItemResult[]): CountedSummand[] {
  const counted: CountedSummand[] = [];
  items.forEach((item, index) => {
    const points = results[index]?.points ?? null;
    if (points !== null) counted.push({ item, points });
  });
  return counted;
}
