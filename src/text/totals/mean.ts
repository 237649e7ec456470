import type { InEveryLanguage } from "../form/everyLanguage";
import type { Evaluation } from "../../domain/engine/evaluation";
import { sumOf } from "../../domain/figures/sum";
import type { MeanOfItems } from "../../domain/totals/mean";
import type { Speaker } from "../speaker/speaker";
import type { CountedItem } from "./counted";
import { mostWrittenOut, type TotalInWords } from "./home";

const zhCN = {
  rule: "各项得分按权重平均",
  even: (is: { points: readonly string[]; mean: string }) =>
    `${is.points.length} 项平均：（${is.points.join(" + ")}）÷ ${is.points.length} = ${is.mean} 分`,
  weighted: (is: { parts: readonly { points: string; weight: string }[]; weights: string; mean: string }) =>
    `按权重平均：（${is.parts.map(({ points, weight }) => `${points} × ${weight}`).join(" + ")}）÷ ${is.weights} = ${is.mean} 分`,
  evenOfMany: (is: { count: string; mean: string }) => `${is.count} 项平均 ${is.mean} 分`,
  weightedOfMany: (is: { count: string; mean: string }) => `${is.count} 项按权重平均 ${is.mean} 分`,
};

const meanWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "各項得分依權重平均",
    even: (is) => `${is.points.length} 項平均：（${is.points.join(" + ")}）÷ ${is.points.length} = ${is.mean} 分`,
    weighted: (is) =>
      `依權重平均：（${is.parts.map(({ points, weight }) => `${points} × ${weight}`).join(" + ")}）÷ ${is.weights} = ${is.mean} 分`,
    evenOfMany: (is) => `${is.count} 項平均 ${is.mean} 分`,
    weightedOfMany: (is) => `${is.count} 項依權重平均 ${is.mean} 分`,
  },
  en: {
    rule: "weighted mean of the item points",
    even: (is) => `Mean of ${is.points.length}: (${is.points.join(" + ")}) ÷ ${is.points.length} = ${is.mean} points`,
    weighted: (is) =>
      `Weighted mean: (${is.parts.map(({ points, weight }) => `${points} × ${weight}`).join(" + ")}) ÷ ${is.weights} = ${is.mean} points`,
    evenOfMany: (is) => `Mean of ${is.count} items: ${is.mean} points`,
    weightedOfMany: (is) => `Weighted mean of ${is.count} items: ${is.mean} points`,
  },
};

export const mean: TotalInWords<MeanOfItems> = {
  rule: (_, say) => meanWords[say.language].rule,
  sums: (evaluation, all, _, say) => [meanText(evaluation, all, say)],
  isPlain: false,
  help: "sum",
};

function meanText(evaluation: Evaluation, all: readonly CountedItem[], say: Speaker): string {
  const words = meanWords[say.language];
  const figure = say.figure(evaluation.weighted ?? 0);
  const parts = all.map(({ item, points }) => ({ points: say.figure(points), weight: item.weight ?? 1 }));
  const isEven = new Set(parts.map(({ weight }) => weight)).size <= 1;
  if (parts.length > mostWrittenOut) {
    const facts = { count: say.figure(parts.length), mean: figure };
    return isEven ? words.evenOfMany(facts) : words.weightedOfMany(facts);
  }
  if (isEven) return words.even({ points: parts.map(({ points }) => points), mean: figure });
  return words.weighted({
    parts: parts.map(({ points, weight }) => ({ points, weight: say.policyFigure(weight) })),
    weights: say.policyFigure(sumOf(parts, ({ weight }) => weight)),
    mean: figure,
  });
}
