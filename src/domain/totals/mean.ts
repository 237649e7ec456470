import * as z from "zod";
import { round } from "../figures/rounding";
import { allPlaces, sumOf } from "../figures/sum";
import { Source } from "../wording/source";
import type { CountedSummand, TotalHome } from "./home";

/** Weighted mean of the items, each on a scale of its own full marks. */
export const MeanOfItems = z.strictObject({ kind: z.literal("mean"), source: Source.optional() });
export type MeanOfItems = z.infer<typeof MeanOfItems>;

export const mean: TotalHome<MeanOfItems> = {
  highest: () => 100,
  bonds: (_, { items }) => {
    const weights = items.map((__, index) => `items.${index}.weight`);
    return [
      {
        check: { kind: "some", of: weights },
        issue: { code: "noWeights", path: "items" },
        fix: () => weights.map((path) => ({ path, now: 1 })),
      },
    ];
  },
  group: ({ id }, { counted, decimals }) => ({
    id,
    full: 100,
    points: weightedMean(
      counted.filter(({ item }) => item.group === id),
      decimals,
    ),
  }),
  sums: (_, { counted, decimals }) => {
    const raw = weightedMean(counted, decimals);
    return { raw, weighted: raw };
  },
};

function weightedMean(counted: readonly CountedSummand[], decimals: number): number | null {
  const weightOf = ({ item }: CountedSummand): number => item.weight ?? 1;
  const weights = sumOf(counted, weightOf);
  if (weights === 0) return null;
  return round(sumOf(counted, (one) => one.points * weightOf(one), allPlaces) / weights, decimals);
}
