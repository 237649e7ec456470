import type { Evaluation, GroupResult, ItemResult } from "./evaluation";
import { round } from "../figures/rounding";
import type { Item, Scheme } from "../scheme/scheme";
import type { Group } from "../totals/totalRule";

type Sums = Pick<Evaluation, "groups" | "raw" | "weighted">;

interface Counted {
  item: Item;
  points: number;
}

/** Items that earn points and apply. */
const counted = (scheme: Scheme, results: readonly ItemResult[]): Counted[] =>
  scheme.items.flatMap((item, index) => {
    const points = results[index]?.points ?? null;
    return points === null ? [] : [{ item, points }];
  });

/** What the items come to, by the policy's rule. Items that do not apply are left out and the others stand for them. */
export function sumUp(scheme: Scheme, results: readonly ItemResult[]): Sums {
  const { total, decimals } = scheme;
  const all = counted(scheme, results);
  const groups = scheme.groups.map((group) => groupResult(scheme, group, all));
  switch (total.kind) {
    case "none":
      return { groups, raw: null, weighted: null };
    case "mean": {
      const raw = weightedMean(all, decimals);
      return { groups, raw, weighted: raw };
    }
    case "sum": {
      const raw = round(sumOf(all), decimals);
      return { groups, raw, weighted: stretched(raw, total.scaleTo ?? fullOf(scheme.items), all, decimals) };
    }
    case "groups": {
      const raw = round(sumOf(all), decimals);
      return { groups, raw, weighted: ofGroups(scheme.groups, groups, decimals) };
    }
  }
}

const sumOf = (all: readonly Counted[]): number =>
  round(
    all.reduce((sum, { points }) => sum + points, 0),
    10,
  );

const fullOf = (items: readonly Item[]): number =>
  round(
    items.reduce((sum, { full }) => sum + full, 0),
    10,
  );

/** As if the full marks of what applies added up to `to`; null when nothing applies. */
function stretched(points: number, to: number, all: readonly Counted[], decimals: number): number | null {
  const full = fullOf(all.map(({ item }) => item));
  if (full === 0) return null;
  return full === to ? points : round((points * to) / full, decimals);
}

function weightedMean(all: readonly Counted[], decimals: number): number | null {
  const weightOf = ({ item }: Counted): number => item.weight ?? 1;
  const weights = all.reduce((sum, one) => sum + weightOf(one), 0);
  if (weights === 0) return null;
  return round(all.reduce((sum, one) => sum + one.points * weightOf(one), 0) / weights, decimals);
}

function groupResult(scheme: Scheme, group: Group, all: readonly Counted[]): GroupResult {
  const members = scheme.items.filter((item) => item.group === group.id);
  const own = all.filter(({ item }) => item.group === group.id);
  const full = Math.min(fullOf(members), group.cap ?? Infinity);
  if (scheme.total.kind === "mean") return { id: group.id, full: 100, points: weightedMean(own, scheme.decimals) };
  const points = stretched(sumOf(own), fullOf(members), own, scheme.decimals);
  return { id: group.id, full, points: points === null ? null : round(Math.min(points, full), scheme.decimals) };
}

/** Groups without a figure are left out and the weights of the others stand for theirs. */
function ofGroups(groups: readonly Group[], results: readonly GroupResult[], decimals: number): number | null {
  const parts = groups.flatMap(({ weight = 0 }, index) => {
    const points = results[index]?.points ?? null;
    return points === null ? [] : [{ weight, points }];
  });
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const all = groups.reduce((sum, { weight = 0 }) => sum + weight, 0);
  if (weights === 0) return null;
  const sum = parts.reduce((total, { weight, points }) => total + points * weight, 0);
  return round((sum * all) / weights / 100, decimals);
}
