import type { InEveryLanguage } from "../form/everyLanguage";
import type { MethodHelp } from "../form/help";
import type { ItemResult } from "../../domain/engine/evaluation";
import type { Linear } from "../../domain/methods/linear";
import { measurementText } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, noData, type ReasonOf } from "./home";
import { targetSource, targetText, targetWords } from "./targetText";

const zhCN = {
  rule: (measure: string) => `${measure}；达标得满分，未达标按达成比例`,
  section: "目标与得分",
  credit: "未达标给分比例",
  builder: {
    linear: "达到目标得满分，未达标按比例",
    rate: "完成率（达标数÷总数），按目标计分",
    raters: "自评、上级、小组各打百分制，取平均",
  },
  how: {
    reachedAtZero: (input: string) => `；${input}为 0 视为达标`,
  },
  reason: {
    reachedAtZero: (is: { input: string; points: string }) => `，${is.input}为 0，按达标计，得 ${is.points} 分`,
    achieved: (is: { share: string; points: string }) => `，达成 ${is.share}，得 ${is.points} 分`,
    shareOfFull: (is: { full: string; points: string }) => `，按满分 ${is.full} 分折算，得 ${is.points} 分`,
    nothing: (is: { points: string }) => `，未达标，得 ${is.points} 分`,
    partly: (is: { share: string; credit: string; points: string }) =>
      `，达成 ${is.share}，未达标的按 ${is.credit} 折算，得 ${is.points} 分`,
  },
};

export const linearWords: InEveryLanguage<typeof zhCN> = {
  "zh-CN": zhCN,
  "zh-TW": {
    rule: (measure) => `${measure}；達標得滿分，未達標依達成比例`,
    section: "目標與得分",
    credit: "未達標給分比例",
    builder: {
      linear: "達到目標得滿分，未達標按比例",
      rate: "完成率（達標數÷總數），按目標計分",
      raters: "自評、上級、小組各打百分制，取平均",
    },
    how: {
      reachedAtZero: (input) => `；${input}為 0 視為達標`,
    },
    reason: {
      reachedAtZero: (is) => `，${is.input}為 0，視為達標，得 ${is.points} 分`,
      achieved: (is) => `，達成 ${is.share}，得 ${is.points} 分`,
      shareOfFull: (is) => `，依滿分 ${is.full} 分換算，得 ${is.points} 分`,
      nothing: (is) => `，未達標，得 ${is.points} 分`,
      partly: (is) => `，達成 ${is.share}，未達標者依 ${is.credit} 換算，得 ${is.points} 分`,
    },
  },
  en: {
    rule: (measure) => `${measure}; full marks at the target, short of it the share achieved`,
    section: "Targets and points",
    credit: "Credit short of it",
    builder: {
      linear: "Full marks at a target, short of it the share achieved",
      rate: "A rate (met of all) against a target",
      raters: "Mean of marks out of 100 by oneself, the superior and a panel",
    },
    how: {
      reachedAtZero: (input) => `; reached while ${input} is 0`,
    },
    reason: {
      reachedAtZero: (is) => `, counted as reached because ${is.input} is 0: ${is.points} points`,
      achieved: (is) => `, ${is.share} achieved: ${is.points} points`,
      shareOfFull: (is) => `, scaled to ${is.full}: ${is.points} points`,
      nothing: (is) => `, missed: ${is.points} points`,
      partly: (is) => `, ${is.share} achieved, credited at ${is.credit} short of the target: ${is.points} points`,
    },
  },
};

export const linearHelp: MethodHelp = {
  words: {
    "zh-CN": {
      name: "按达成比例",
      says: "达到目标得满分，未达到的按达成比例给分。越高越好的用实际÷目标，越低越好的用目标÷实际。比例最高 100%，最低 0。",
    },
    "zh-TW": {
      name: "按達成比例",
      says: "達到目標得滿分，未達到的依達成比例給分。越高越好的用實際÷目標，越低越好的用目標÷實際。比例最高 100%，最低 0。",
    },
    en: {
      name: "Share of a target",
      says: "Full marks at the target, short of it the share achieved: actual ÷ target where more is better, target ÷ actual where less is better, between 0 and 100%.",
    },
  },
  worked: { policy: "001", item: "resp", typed: [{ resp_sec: 120 }] },
};

export const linear: MethodInWords<Linear, "linear", "linear" | "rate" | "raters"> = {
  rule: ({ measure }, _, say) => linearWords[say.language].rule(measureInWords(measure).rule(measure, say)),
  reasons: { linear: { says: linearText, source: targetSource } },
  offers: {
    linear: (language) => linearWords[language].builder.linear,
    rate: (language) => linearWords[language].builder.rate,
    raters: (language) => linearWords[language].builder.raters,
  },
  leftOut: noData,
};

type Is = ReasonOf<"linear">;

/** "平均响应 120 秒，目标 60 秒以内，达成 50%，得 10 分". */
function linearText(reason: Is, result: ItemResult, say: Speaker): string {
  const { measured, target, achieved } = reason;
  const method = methodOf(result, say);
  const what = measurementText(measured, result, say, target);
  const isShare = target === 100 && achieved === measured.value / 100 && method.credit === 1;
  const lead = isShare ? what : what + targetText(reason, result, say);
  if (result.full === 0) return lead + say.measured.weightless;
  const [points, full] = [say.figure(result.points ?? 0), say.figure(result.full)];
  if (measureInWords(measured.measure).answers(measured.measure, say) === "several")
    return what + say.measured.earned({ points });
  if (isShare) return what + linearWords[say.language].reason.shareOfFull({ points, full });
  return lead + (achieved < 1 ? missedText(reason, method, points, say) : reachedText(reason, method, points, say));
}

function missedText({ achieved }: Is, { credit }: Rule, points: string, say: Speaker): string {
  const facts = { share: say.percent(achieved, 1), points };
  const words = linearWords[say.language].reason;
  if (credit === 1) return words.achieved(facts);
  return credit === 0 ? words.nothing(facts) : words.partly({ ...facts, credit: say.percent(credit, 1) });
}

function reachedText({ measured, target, better }: Is, { reachedAtZero }: Rule, points: string, say: Speaker): string {
  const reaches = better === "lower" ? measured.value <= target : measured.value >= target;
  return reaches || reachedAtZero === undefined
    ? targetWords[say.language].reached({ points })
    : linearWords[say.language].reason.reachedAtZero({ input: say.input(reachedAtZero), points });
}

type Rule = Pick<Linear, "credit" | "reachedAtZero">;

function methodOf({ id }: ItemResult, say: Speaker): Rule {
  const method = say.scheme.items.find((item) => item.id === id)?.method;
  return method?.kind === "linear" ? method : { credit: 1 };
}
