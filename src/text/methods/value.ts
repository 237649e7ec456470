import type { InEveryLanguage } from "../form/everyLanguage";
import type { MethodHelp } from "../form/help";
import type { ItemResult } from "../../domain/engine/evaluation";
import type { Value } from "../../domain/methods/value";
import { measurementText, unitOf } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, noData, itemSource, type ReasonOf } from "./home";

const zhCN = {
  rule: (measure: string) => `${measure}，即为得分`,
  indicator: (measure: string) => `${measure}；只列数值，不计分`,
  counts: (is: { points: string }) => `，计 ${is.points} 分`,
};

const valueWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (measure) => `${measure}，即為得分`,
    indicator: (measure) => `${measure}；只列數值，不計分`,
    counts: (is) => `，計 ${is.points} 分`,
  },
  en: {
    rule: (measure) => `${measure}, which are the points`,
    indicator: (measure) => `${measure}; shown only, no points`,
    counts: (is) => `: ${is.points} points`,
  },
};

export const valueHelp: MethodHelp = {
  words: {
    "zh-CN": {
      name: "以实际值为分",
      says: "测得的数就是得分，例如各种百分率和百分制评分。满分为 0 的项目只列数值，不计分。",
    },
    "zh-TW": {
      name: "以實際值為分",
      says: "測得的數就是得分，例如各種百分率和百分制評分。滿分為 0 的項目只列數值，不計分。",
    },
    en: {
      name: "The value itself",
      says: "What was measured is the score: percentages and marks out of 100. Items with full marks 0 show their value and count for nothing.",
    },
  },
  worked: { policy: "004SEVEN", item: "stability", typed: [{ turnover: 8 }] },
};

export const value: MethodInWords<Value, "value"> = {
  rule: ({ measure }, full, say) => {
    const words = valueWords[say.language];
    return (full === 0 ? words.indicator : words.rule)(measureInWords(measure).rule(measure, say));
  },
  reasons: { value: { says: valueText, source: itemSource } },
  offers: {},
  leftOut: noData,
};

/** The measured value as points, or as an indicator that earns none. */
function valueText({ measured }: ReasonOf<"value">, result: ItemResult, say: Speaker): string {
  const what = measurementText(measured, result, say);
  const { points } = result;
  if (points === null) return what;
  if (result.full === 0) return what + say.measured.weightless;
  const unit = unitOf(measured, result, say);
  const isPoints = unit === say.result.points || (unit === "" && measureInWords(measured.measure).isMark);
  const isSaid = isPoints && say.figure(points) === say.figure(measured.value);
  return isSaid ? what : what + valueWords[say.language].counts({ points: say.figure(points) });
}
