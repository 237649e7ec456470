import type { ItemResult } from "../../domain/engine/evaluation";
import type { Within } from "../../domain/methods/within";
import type { InEveryLanguage } from "../form/everyLanguage";
import type { MethodHelp } from "../form/help";
import { distanceText, measurementText, withUnit } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, noData, type ReasonOf } from "./home";
import { slopeWords } from "./slope";

interface WithinWords {
  /** Over its rows of 规则, and over their four numbers. */
  section: string;
  heads: readonly [string, string, string, string];
  how: string;
  /** What the builder calls an item of this kind. */
  builder: string;
  rule: (measure: string) => string;
  between: (low: string, high: string) => string;
  inside: (points: string) => string;
}

/** Everything this method says, in every language. */
export const withinWords: InEveryLanguage<WithinWords> = {
  "zh-CN": {
    section: "合格区间",
    heads: ["下限（含）", "上限（含）", "每偏离", "扣分"],
    how: "在上下限之间得满分，偏离按比例扣，扣完为止",
    builder: "在合格区间内得满分，偏离按比例扣分",
    rule: (measure) => `${measure}；在合格区间内得满分，偏离按比例扣分，扣完为止`,
    between: (low, high) => `，合格区间 ${low}～${high}`,
    inside: (points) => `，在区间内，得 ${points} 分`,
  },
  "zh-TW": {
    section: "合格區間",
    heads: ["下限（含）", "上限（含）", "每偏離", "扣分"],
    how: "在上下限之間得滿分，偏離按比例扣，扣完為止",
    builder: "在合格區間內得滿分，偏離按比例扣分",
    rule: (measure) => `${measure}；在合格區間內得滿分，偏離按比例扣分，扣完為止`,
    between: (low, high) => `，合格區間 ${low}～${high}`,
    inside: (points) => `，在區間內，得 ${points} 分`,
  },
  en: {
    section: "Accepted range",
    heads: ["From (included)", "To (included)", "Every … outside", "Costs"],
    how: "Full marks within the limits; outside, points are lost in proportion, down to 0",
    builder: "Full marks within a range, less in proportion outside",
    rule: (measure) => `${measure}; full marks within the range, less in proportion outside, down to 0`,
    between: (low, high) => `, accepted range ${low} to ${high}`,
    inside: (points) => `, within it: ${points} points`,
  },
};

/** How the help explains it. */
export const withinHelp: MethodHelp = {
  words: {
    "zh-CN": {
      name: "按合格区间",
      says: "实际值落在下限与上限之间（含）得满分，低于下限或高于上限的，每偏离一段扣一定的分，按比例扣，扣完为止。适合过高过低都不好的指标，例如平均处理时长。",
    },
    "zh-TW": {
      name: "按合格區間",
      says: "實際值落在下限與上限之間（含）得滿分，低於下限或高於上限的，每偏離一段扣一定的分，按比例扣，扣完為止。適合過高過低都不好的指標，例如平均處理時長。",
    },
    en: {
      name: "Within a range",
      says: "From the lower to the upper limit, both included, an item earns full marks. Outside, every so much costs a number of points, in proportion and down to 0. For figures of which neither much nor little is good, such as the average handling time.",
    },
  },
  worked: {
    policy: "001",
    item: "resp",
    typed: [{ resp_sec: 320 }, { resp_sec: 300 }],
    instead: {
      name: { "zh-CN": "平均处理时长", "zh-TW": "平均處理時長", en: "Average handling time" },
      unit: { "zh-CN": "秒", "zh-TW": "秒", en: "s" },
      method: {
        kind: "within",
        measure: { kind: "entered", input: "resp_sec" },
        low: 180,
        high: 300,
        per: 10,
        points: 1,
        source: "notInSource",
      },
    },
  },
};

export const within: MethodInWords<Within, "within", "within"> = {
  rule: ({ measure }, _, say) => withinWords[say.language].rule(measureInWords(measure).rule(measure, say)),
  reasons: {
    within: {
      says: withinText,
      source: (_, { method, source }) => (method.kind === "within" ? method.source : source),
    },
  },
  offers: { within: (language) => withinWords[language].builder },
  leftOut: noData,
};

/** "平均处理时长 320 秒，合格区间 180～300 秒，超出 20 秒，每 10 秒扣 1 分，扣 2 分，得 18 分". */
function withinText(reason: ReasonOf<"within">, result: ItemResult, say: Speaker): string {
  const { measured, low, high, outside, per, points, lost } = reason;
  const own = withinWords[say.language];
  const words = say.measured;
  const slope = slopeWords[say.language].reason;
  const isBelow = measured.value < low;
  const lead = measurementText(measured, result, say, isBelow ? low : high);
  const range = own.between(say.policyFigure(low), withUnit(measured, say.policyFigure(high), result, say));
  if (result.full === 0) return lead + range + words.weightless;
  const earned = say.figure(result.points ?? 0);
  if (outside === 0) return lead + range + own.inside(earned);
  const facts = {
    by: distanceText(measured, say.figureBeside(outside, 0), result, say),
    per: distanceText(measured, say.policyFigure(per), result, say),
    cost: say.policyFigure(points),
    lost: say.figure(lost),
    points: earned,
  };
  const gap = isBelow ? slope.short(facts) : slope.over(facts);
  const isGone = (outside / per) * points > result.full;
  return lead + range + gap + slope.per(facts) + (isGone ? slope.gone : slope.lost(facts)) + words.earned(facts);
}
