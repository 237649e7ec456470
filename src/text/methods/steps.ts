import type { MethodHelp } from "../form/help";
import type { ItemResult } from "../../domain/engine/evaluation";
import type { Steps } from "../../domain/methods/steps";
import type { Item } from "../../domain/scheme/scheme";
import type { Source } from "../../domain/wording/source";
import { measurementText, withUnit } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";
import { stepsWords } from "./stepsWords";
import { type MethodInWords, noData, type ReasonOf } from "./home";

export const stepsHelp: MethodHelp = {
  words: {
    "zh-CN": {
      name: "按档位给分",
      says: "看实际值达到哪一档，得这一档的分。界限含本数；原档位分与项目满分不一致时，乘以折算系数。",
    },
    "zh-TW": {
      name: "按級距給分",
      says: "看實際值達到哪一級，得這一級的分。界線含本數；原級距分與項目滿分不一致時，乘以換算係數。",
    },
    en: {
      name: "Points by step",
      says: "The step that is reached gives the points, bounds included. Where the source's marks differ from the full marks of the item, a factor scales them.",
    },
  },
  worked: { policy: "003B", item: "satisfaction", typed: [{ satisfaction: 87 }] },
};

export const steps: MethodInWords<Steps, "step", "steps"> = {
  rule: ({ measure }, _, say) => stepsWords[say.language].rule(measureInWords(measure).rule(measure, say)),
  reasons: { step: { says: stepText, source: stepSource } },
  offers: { steps: (language) => stepsWords[language].builder },
  leftOut: noData,
};

type Is = ReasonOf<"step">;

function stepSource({ bound }: Is, { method, source }: Item): Source {
  return (method.kind === "steps" ? method.steps.find((step) => step.bound === bound)?.source : undefined) ?? source;
}

/** "客户满意度 87%，达到 85%，得 10 分；达到 90% 得 20 分". */
function stepText(reason: Is, result: ItemResult, say: Speaker): string {
  const { measured, marks, factor, next } = reason;
  const points = say.figure(result.points ?? 0);
  const what = measurementText(measured, result, say, next?.bound);
  if (result.full === 0) return what + say.measured.weightless;
  const earned =
    factor === 1
      ? say.measured.earned({ points })
      : stepsWords[say.language].reason.earnedTimes({
          marks: say.policyFigure(marks),
          factor: say.policyFigure(factor),
          points,
        });
  if (measureInWords(measured.measure).answers(measured.measure, say) === "one") return what + earned;
  return what + reachedText(reason, result, say) + earned + nextText(reason, result, say);
}

/** "多 10 元" says already on which side of 0 a value is. */
const isTold = ({ measured }: Is, at: number): boolean => measureInWords(measured.measure).tellsSide && at === 0;

function reachedText(reason: Is, result: ItemResult, say: Speaker): string {
  const { measured, better, bound, next } = reason;
  const words = stepsWords[say.language].reason;
  if (isTold(reason, bound ?? next?.bound ?? 1)) return "";
  const edge = (at: number): string => withUnit(measured, say.policyFigure(at), result, say);
  if (bound === null) {
    if (next === null) return "";
    return better === "higher" ? words.belowStep(edge(next.bound)) : words.aboveStep(edge(next.bound));
  }
  if (bound === measured.value) return "";
  return better === "higher" ? words.reachesStep(edge(bound)) : words.withinStep(edge(bound));
}

function nextText(reason: Is, result: ItemResult, say: Speaker): string {
  const { measured, better, next, factor } = reason;
  if (next === null) return "";
  const facts = {
    bound: withUnit(measured, say.policyFigure(next.bound), result, say),
    points: say.figure(next.points * factor),
  };
  const words = stepsWords[say.language].reason;
  if (isTold(reason, next.bound)) return words.nextLevel(facts);
  if (better === "higher") return words.nextFrom(facts);
  return next.bound === 0 ? words.nextAtNone(facts) : words.nextWithin(facts);
}
