import type { InEveryLanguage } from "../form/everyLanguage";
import type { HelpEntry } from "../form/help";
import type { Evaluation } from "../../domain/engine/evaluation";
import type { Sum } from "../../domain/totals/sum";
import type { Speaker } from "../speaker/speaker";
import { fullOf } from "../../domain/totals/home";
import type { CountedItem } from "./counted";
import { mostWrittenOut, type TotalInWords } from "./home";

const zhCN = {
  rule: "各项得分相加",
  ruleScaled: (full: string) => `各项得分相加后，按满分 ${full} 折算`,
  added: (is: { points: readonly string[]; sum: string }) => `各项合计 ${is.points.join(" + ")} = ${is.sum} 分`,
  addedMany: (is: { count: string; sum: string }) => `${is.count} 项合计 ${is.sum} 分`,
  scaled: (is: { full: string; to: string; raw: string; weighted: string }) =>
    `各项满分合计 ${is.full} 分，折算为 ${is.to} 分：${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} 分`,
  scaledLeftOut: (is: { full: string; to: string; raw: string; weighted: string }) =>
    `计入的项目满分 ${is.full} 分，折算为 ${is.to} 分：${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} 分`,
  /** Over the scaled sum on 评分表. */
  column: "折算得分",
  row: {
    name: "总分折算到的满分",
    how: "各项满分合计不等于此数时，总分按比例折算",
  },
};

export const sumWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: "各項得分相加",
    ruleScaled: (full) => `各項得分相加後，依滿分 ${full} 折算`,
    added: (is) => `各項合計 ${is.points.join(" + ")} = ${is.sum} 分`,
    addedMany: (is) => `${is.count} 項合計 ${is.sum} 分`,
    scaled: (is) =>
      `各項滿分合計 ${is.full} 分，換算為 ${is.to} 分：${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} 分`,
    scaledLeftOut: (is) =>
      `計入的項目滿分 ${is.full} 分，換算為 ${is.to} 分：${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} 分`,
    column: "折算得分",
    row: {
      name: "總分折算到的滿分",
      how: "各項滿分合計不等於此數時，總分按比例折算",
    },
  },
  en: {
    rule: "the item points add up",
    ruleScaled: (full) => `the item points add up and are stretched to a scale of ${full}`,
    added: (is) => `Items ${is.points.join(" + ")} = ${is.sum} points`,
    addedMany: (is) => `${is.count} items add up to ${is.sum} points`,
    scaled: (is) =>
      `Full marks add up to ${is.full}, scaled to ${is.to}: ${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} points`,
    scaledLeftOut: (is) =>
      `Full marks of what counts are ${is.full}, scaled to ${is.to}: ${is.raw} × ${is.to} ÷ ${is.full} = ${is.weighted} points`,
    column: "Scaled points",
    row: {
      name: "Scale of the total",
      how: "where the full marks add up to something else, the total is stretched",
    },
  },
};

/** How the help explains it. */
export const sumHelp: InEveryLanguage<HelpEntry> = {
  "zh-CN": {
    name: "各项相加或平均",
    says: "总分是各项得分之和，或按权重平均。每项先四舍五入再相加，所以打印出来的表加得起来。没有数据的项目不计，其余各项按比例折算。",
  },
  "zh-TW": {
    name: "各項相加或平均",
    says: "總分是各項得分之和，或依權重平均。每項先四捨五入再相加，所以列印出來的表加得起來。沒有資料的項目不計，其餘各項按比例折算。",
  },
  en: {
    name: "Sum or mean of the items",
    says: "The total adds the points of the items up, or is their weighted mean. Each item is rounded first, so that a printed form adds up. Items without data are left out and the others stand for them.",
  },
};

export const sum: TotalInWords<Sum> = {
  rule: ({ scaleTo }, say) => {
    const words = sumWords[say.language];
    return scaleTo === undefined ? words.rule : words.ruleScaled(String(scaleTo));
  },
  sums: stretchTexts,
  isPlain: true,
  help: "sum",
};

function stretchTexts(evaluation: Evaluation, all: readonly CountedItem[], { scaleTo }: Sum, say: Speaker): string[] {
  const [raw, weighted] = [say.figure(evaluation.raw ?? 0), say.figure(evaluation.weighted ?? 0)];
  const [full, whole] = [fullOf(all.map(({ item }) => item)), fullOf(say.scheme.items)];
  const to = scaleTo ?? whole;
  const points = all.map((one) => say.figure(one.points));
  const words = sumWords[say.language];
  const added =
    points.length > mostWrittenOut
      ? words.addedMany({ count: say.figure(points.length), sum: raw })
      : words.added({ points, sum: raw });
  if (full === to) return [added];
  const facts = { full: say.figure(full), to: say.figure(to), raw, weighted };
  return [added, full === whole ? words.scaled(facts) : words.scaledLeftOut(facts)];
}
