import type { Bond } from "../places/bond";
import { sortedNumbers } from "../places/policyNumbers";
import type { FullMarks } from "./home";

type Tiers = readonly { label: string; from: number; points: number }[];

/** Tiers start at 0 and rise. */
export const tierOrderBonds = (tiers: Tiers, path: string): Bond[] =>
  tiers.flatMap((_, index) => orderOf(tiers, index, path));

/** A better tier never earns less, none more than the full marks, and the best one no less. */
export const tierWorthBonds = (tiers: Tiers, path: string, full: FullMarks): Bond[] => [
  ...tiers.flatMap((_, index) => worthOf(tiers, index, path, full)),
  ...bestIsFull(tiers, path, full),
];

/** Whether the tier or the full marks are meant only a person can say. */
function bestIsFull(tiers: Tiers, path: string, { full, path: most }: FullMarks): Bond[] {
  const last = tiers.length - 1;
  const best = tiers[last];
  if (best === undefined) return [];
  const { label, points } = best;
  const at = `${path}.${last}.points`;
  const bond: Bond = {
    check: { kind: "notAbove", low: most, high: at },
    issue: { code: "bestTierBelowFull", path: at, label, points, full },
    fix: () => null,
  };
  return [last === 0 ? bond : { ...bond, given: { kind: "notAbove", low: `${path}.${last - 1}.points`, high: at } }];
}

function orderOf(tiers: Tiers, index: number, path: string): Bond[] {
  const [tier, below] = [tiers[index], tiers[index - 1]];
  if (tier === undefined) return [];
  const { label, from } = tier;
  const at = `${path}.${index}.from`;
  if (below === undefined) {
    return [
      {
        check: { kind: "equal", one: at, other: 0 },
        issue: { code: "tiersDoNotStartAtZero", path: at, label, from },
        fix: () => [{ path: at, now: 0 }],
      },
    ];
  }
  return [
    {
      check: { kind: "above", high: at, low: `${path}.${index - 1}.from` },
      issue: { code: "tiersNotAscending", path: at, label, from, previous: below.from },
      fix: () => sortedNumbers(tiers, "from", path),
    },
  ];
}

function worthOf(tiers: Tiers, index: number, path: string, { full, path: most }: FullMarks): Bond[] {
  const [tier, below] = [tiers[index], tiers[index - 1]];
  if (tier === undefined) return [];
  const { label, points } = tier;
  const at = `${path}.${index}.points`;
  const low = `${path}.${index - 1}.points`;
  const aboveFull: Bond = {
    check: { kind: "notAbove", low: at, high: most },
    issue: { code: "tierPointsAboveFull", path: at, label, points, full },
    fix: () => [{ path: at, now: full }],
  };
  if (below === undefined) return [aboveFull];
  return [
    {
      check: { kind: "notAbove", low, high: at },
      given: { kind: "notAbove", low, high: most },
      issue: { code: "tiersWrongWay", path: at, label, points, previous: below.points },
      fix: () => sortedNumbers(tiers, "points", path),
    },
    aboveFull,
  ];
}
