import type { InEveryLanguage } from "../form/everyLanguage";
import { spaced } from "../form/spaced";
import type { ItemResult } from "../../domain/engine/evaluation";
import type { Measurement } from "../../domain/measures/measureOf";
import type { Better } from "../../domain/methods/target";
import type { Item } from "../../domain/scheme/scheme";
import type { Source } from "../../domain/wording/source";
import { withUnit } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";

const zhCN = {
  head: "目标值／系数",
  atLeast: (target: string) => `，目标 ${spaced(target)}以上`,
  dropAtLeast: (target: string) => `，目标下降 ${spaced(target)}以上`,
  atMost: (target: string) => `，目标 ${spaced(target)}以内`,
  exactly: (target: string) => `，目标 ${target}`,
  reached: (is: { points: string }) => `，已达标，得 ${is.points} 分`,
  how: {
    high: "达到目标值（含）得满分",
    low: "不超过目标值（含）得满分",
    ofHigh: (input: string) => `达到 ${input}×系数（含）得满分`,
    ofLow: (input: string) => `不超过 ${input}×系数（含）得满分`,
  },
};

export const targetWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    head: "目標值／係數",
    atLeast: (target) => `，目標 ${spaced(target)}以上`,
    dropAtLeast: (target) => `，目標下降 ${spaced(target)}以上`,
    atMost: (target) => `，目標 ${spaced(target)}以內`,
    exactly: (target) => `，目標 ${target}`,
    reached: (is) => `，已達標，得 ${is.points} 分`,
    how: {
      high: "達到目標值（含）得滿分",
      low: "不超過目標值（含）得滿分",
      ofHigh: (input) => `達到 ${input}×係數（含）得滿分`,
      ofLow: (input) => `不超過 ${input}×係數（含）得滿分`,
    },
  },
  en: {
    head: "Target / factor",
    atLeast: (target) => `, target at least ${target}`,
    dropAtLeast: (target) => `, target: down by at least ${target}`,
    atMost: (target) => `, target at most ${target}`,
    exactly: (target) => `, target ${target}`,
    reached: (is) => `, reached: ${is.points} points`,
    how: {
      high: "full marks from the target on (included)",
      low: "full marks up to the target (included)",
      ofHigh: (input) => `full marks from ${input} × factor on (included)`,
      ofLow: (input) => `full marks up to ${input} × factor (included)`,
    },
  },
};

interface Aim {
  measured: Measurement;
  target: number;
  better: Better;
}

/** "，目标 60 秒以内". */
export function targetText({ measured, target, better }: Aim, result: ItemResult, say: Speaker): string {
  const words = targetWords[say.language];
  const figure = withUnit(measured, say.policyFigure(target), result, say);
  const { isFall } = measureInWords(measured.measure);
  if (better === "higher") return isFall ? words.dropAtLeast(figure) : words.atLeast(figure);
  return target === 0 ? words.exactly(figure) : words.atMost(figure);
}

/** A step that goes by a target rests on the target's own clause. */
export const targetSource = (_: unknown, { method, source }: Item): Source =>
  "target" in method ? method.target.source : source;
