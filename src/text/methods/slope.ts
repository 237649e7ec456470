import type { InEveryLanguage } from "../form/everyLanguage";
import type { MethodHelp } from "../form/help";
import { spaced } from "../form/spaced";
import type { ItemResult } from "../../domain/engine/evaluation";
import { round } from "../../domain/figures/rounding";
import type { Slope } from "../../domain/methods/slope";
import { distanceText, measurementText } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, noData, type ReasonOf } from "./home";
import { targetSource, targetText, targetWords } from "./targetText";

const zhCN = {
  rule: (measure: string) => `${measure}；达标得满分，每差一段扣分，扣完为止`,
  section: "未达标按差距扣分",
  builder: "达到目标得满分，每差一段扣分",
  head: {
    per: "每差",
    lost: "扣分",
    wholeSteps: "不足一段不扣（1是0否）",
  },
  reason: {
    short: (is: { by: string }) => `，差 ${is.by}`,
    over: (is: { by: string }) => `，超出 ${is.by}`,
    per: (is: { per: string; cost: string }) => `，每 ${spaced(is.per)}扣 ${is.cost} 分`,
    perWhole: (is: { per: string; cost: string }) => `，每满 ${spaced(is.per)}扣 ${is.cost} 分`,
    belowOneStep: (is: { per: string; points: string }) => `，不足 ${is.per}，不扣分，得 ${is.points} 分`,
    lost: (is: { lost: string }) => `，扣 ${is.lost} 分`,
    gone: "，扣完为止",
  },
};

export const slopeWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (measure) => `${measure}；達標得滿分，每差一段扣分，扣完為止`,
    section: "未達標按差距扣分",
    builder: "達到目標得滿分，每差一段扣分",
    head: {
      per: "每差",
      lost: "扣分",
      wholeSteps: "不足一段不扣（1是0否）",
    },
    reason: {
      short: (is) => `，差 ${is.by}`,
      over: (is) => `，超出 ${is.by}`,
      per: (is) => `，每 ${spaced(is.per)}扣 ${is.cost} 分`,
      perWhole: (is) => `，每滿 ${spaced(is.per)}扣 ${is.cost} 分`,
      belowOneStep: (is) => `，不足 ${is.per}，不扣分，得 ${is.points} 分`,
      lost: (is) => `，扣 ${is.lost} 分`,
      gone: "，扣完為止",
    },
  },
  en: {
    rule: (measure) => `${measure}; full marks at the target, points lost for every step short of it, never below 0`,
    section: "Points lost per step short of the target",
    builder: "Full marks at a target, points off for every step short of it",
    head: {
      per: "For every",
      lost: "Points lost",
      wholeSteps: "Whole steps only (1 yes, 0 no)",
    },
    reason: {
      short: (is) => `, ${is.by} short`,
      over: (is) => `, ${is.by} over`,
      per: (is) => `, ${is.cost} off for every ${is.per}`,
      perWhole: (is) => `, ${is.cost} off for every full ${is.per}`,
      belowOneStep: (is) => `, less than ${is.per}, nothing off: ${is.points} points`,
      lost: (is) => `, ${is.lost} off`,
      gone: ", down to nothing",
    },
  },
};

export const slopeHelp: MethodHelp = {
  words: {
    "zh-CN": {
      name: "按差距扣分",
      says: "达到目标得满分，每差一段扣一定的分，扣完为止。默认按比例扣，也可以设为不足一段不扣。",
    },
    "zh-TW": {
      name: "按差距扣分",
      says: "達到目標得滿分，每差一段扣一定的分，扣完為止。預設依比例扣，也可以設為不足一段不扣。",
    },
    en: {
      name: "Points off by distance",
      says: "Full marks at the target, points off for every step short of it, down to 0. In proportion, unless the policy charges whole steps only.",
    },
  },
  worked: { policy: "001", item: "ftr", typed: [{ ftr_pct: 85 }] },
};

export const slope: MethodInWords<Slope, "slope", "slope"> = {
  rule: ({ measure }, _, say) => slopeWords[say.language].rule(measureInWords(measure).rule(measure, say)),
  reasons: { slope: { says: slopeText, source: targetSource } },
  offers: { slope: (language) => slopeWords[language].builder },
  leftOut: noData,
};

/** "首次解决率 85%，目标 90% 以上，差 5 个百分点，每 5 个百分点扣 2 分，扣 2 分，得 23 分". */
function slopeText(reason: ReasonOf<"slope">, result: ItemResult, say: Speaker): string {
  const { measured, target, better, short, per, points, lost } = reason;
  const words = slopeWords[say.language].reason;
  const lead = measurementText(measured, result, say, target) + targetText(reason, result, say);
  if (result.full === 0) return lead + say.measured.weightless;
  const missing = better === "lower" ? measured.value - target : target - measured.value;
  const earned = say.figure(result.points ?? 0);
  if (missing <= 0) return lead + targetWords[say.language].reached({ points: earned });
  const facts = {
    by: distanceText(measured, say.figureBeside(missing, 0), result, say),
    per: distanceText(measured, say.policyFigure(per), result, say),
    cost: say.policyFigure(points),
    lost: say.figure(lost),
    points: earned,
  };
  const gap = better === "lower" ? words.over(facts) : words.short(facts);
  if (short === 0) return lead + gap + words.belowOneStep(facts);
  const charge = isWhole(result, say) ? words.perWhole(facts) : words.per(facts);
  const isGone = round(short * points, 10) > result.full;
  return lead + gap + charge + (isGone ? words.gone : words.lost(facts)) + say.measured.earned(facts);
}

function isWhole({ id }: ItemResult, say: Speaker): boolean {
  const method = say.scheme.items.find((item) => item.id === id)?.method;
  return method?.kind === "slope" && method.wholeSteps === 1;
}
