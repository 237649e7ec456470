import * as z from "zod";
import { round } from "../figures/rounding";
import { Source } from "../wording/source";
import type { Counted, TotalHome } from "./home";

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

function weightedMean(counted: readonly Counted[], decimals: number): number | null {
  const weightOf = ({ item }: Counted): number => item.weight ?? 1;
  const weights = counted.reduce((sum, one) => sum + weightOf(one), 0);
  if (weights === 0) return null;
  return round(counted.reduce((sum, one) => sum + one.points * weightOf(one), 0) / weights, decimals);
}
