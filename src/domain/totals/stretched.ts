import { round } from "../figures/rounding";
import { sumOf } from "../figures/sum";
import type { Group, GroupResult } from "./group";
import { type CountedSummand, fullOf, type Tally } from "./home";

export const sumOfPoints = (counted: readonly CountedSummand[]): number => sumOf(counted, ({ points }) => points, 10);

/** As if the full marks of what applies added up to `to`; null when nothing applies. */
export function stretched(
  points: number,
  to: number,
  counted: readonly CountedSummand[],
  decimals: number,
): number | null {
  const full = fullOf(counted.map(({ item }) => item));
  if (full === 0) return null;
  return full === to ? points : round((points * to) / full, decimals);
}

/** The sum of a group's items, as if all of them applied, and never more than its cap. */
export function groupSum(group: Group, { items, counted, decimals }: Tally): GroupResult {
  const members = items.filter((item) => item.group === group.id);
  const own = counted.filter(({ item }) => item.group === group.id);
  const full = Math.min(fullOf(members), group.cap ?? Infinity);
  const points = stretched(sumOfPoints(own), fullOf(members), own, decimals);
  return { id: group.id, full, points: points === null ? null : round(Math.min(points, full), decimals) };
}
