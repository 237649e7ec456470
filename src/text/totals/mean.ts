import type { Evaluation } from "../../domain/engine/evaluation";
import { sumOf } from "../../domain/figures/sum";
import type { MeanOfItems } from "../../domain/totals/mean";
import type { Speaker } from "../speaker/speaker";
import type { CountedItem } from "./counted";
import { most, type TotalInWords } from "./home";

export const mean: TotalInWords<MeanOfItems> = {
  rule: (_, say) => say.sheets.policyResults.total.mean,
  sums: (evaluation, all, _, say) => [meanText(evaluation, all, say)],
  isPlain: false,
  help: "sum",
};

function meanText(evaluation: Evaluation, all: readonly CountedItem[], say: Speaker): string {
  const figure = say.figure(evaluation.weighted ?? 0);
  const parts = all.map(({ item, points }) => ({ points: say.figure(points), weight: item.weight ?? 1 }));
  const isEven = new Set(parts.map(({ weight }) => weight)).size <= 1;
  if (parts.length > most) {
    const facts = { count: say.figure(parts.length), mean: figure };
    return isEven ? say.result.meanOfMany(facts) : say.result.weightedMeanOfMany(facts);
  }
  if (isEven) return say.result.mean({ points: parts.map(({ points }) => points), mean: figure });
  return say.result.weightedMean({
    parts: parts.map(({ points, weight }) => ({ points, weight: say.policyFigure(weight) })),
    weights: say.policyFigure(sumOf(parts, ({ weight }) => weight)),
    mean: figure,
  });
}
