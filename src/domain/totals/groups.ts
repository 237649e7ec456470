import * as z from "zod";
import { round } from "../figures/rounding";
import { allPlaces, sumOf } from "../figures/sum";
import { stretchedTo } from "../figures/shares";
import type { Bond } from "../places/bond";
import type { NumberAt } from "../places/policyNumbers";
import { Source } from "../wording/source";
import type { Group, GroupResult } from "./group";
import { fullOf, type TotalHome, type Whole } from "./home";
import { groupSum, sumOfPoints } from "./stretched";

/** Each group's points times its weight. */
export const Groups = z.strictObject({ kind: z.literal("groups"), source: Source.optional() });
export type Groups = z.infer<typeof Groups>;

const weightOf = ({ weight = 0 }: Group): number => weight;

export const groups: TotalHome<Groups> = {
  highest: () => 100,
  bonds: (_, whole) => [
    weightsAre100(whole.groups),
    ...whole.groups.map((group, index) => groupIs100(group, index, whole)),
  ],
  group: groupSum,
  sums: (_, tally, results) => ({
    raw: round(sumOfPoints(tally.counted), tally.decimals),
    weighted: ofGroups(tally.groups, results, tally.decimals),
  }),
};

function weightsAre100(all: readonly Group[]): Bond {
  const weighed = all.flatMap(({ weight }, index) => (weight === undefined ? [] : [`groups.${index}.weight`]));
  return {
    check: { kind: "sum", of: weighed, to: 100 },
    issue: { code: "groupWeightsNot100", path: "groups", sum: sumOf(all, weightOf) },
    fix: () => weightsTo100(all),
  };
}

/** Weights that add up to 100, each in proportion to what it was. */
function weightsTo100(all: readonly Group[]): NumberAt[] {
  const weights = stretchedTo(all.map(weightOf), 100);
  return all.flatMap(({ weight }, index) =>
    weight === undefined ? [] : [{ path: `groups.${index}.weight`, now: weights[index] ?? 0 }],
  );
}

/** A group that is worth something else counts for more or less than its weight. */
function groupIs100({ id, cap }: Group, index: number, { items }: Whole): Bond {
  const members = items.flatMap((item, at) => (item.group === id ? [{ item, path: `items.${at}.full` }] : []));
  const worth = Math.min(fullOf(members.map(({ item }) => item)), cap ?? Infinity);
  return {
    check: {
      kind: "sum",
      of: members.map(({ path }) => path),
      to: 100,
      cap: cap === undefined ? undefined : `groups.${index}.cap`,
    },
    issue: { code: "groupNot100", path: `groups.${index}`, group: id, sum: worth },
    fix: () => null,
  };
}

/** Groups without a figure are left out and the weights of the others stand for theirs. */
function ofGroups(all: readonly Group[], results: readonly GroupResult[], decimals: number): number | null {
  const parts = all.flatMap((group, index) => {
    const points = results[index]?.points ?? null;
    return points === null ? [] : [{ weight: weightOf(group), points }];
  });
  const weights = sumOf(parts, ({ weight }) => weight);
  if (weights === 0) return null;
  const whole = sumOf(all, weightOf);
  const weighted = sumOf(parts, ({ weight, points }) => points * weight, allPlaces);
  return round((weighted * whole) / weights / 100, decimals);
}
