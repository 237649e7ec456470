import type { ItemResult } from "../../domain/engine/evaluation";
import type { Linear } from "../../domain/methods/linear";
import { measurementText } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, noData, type ReasonOf } from "./home";
import { targetSource, targetText } from "./targetText";

export const linear: MethodInWords<Linear, "linear"> = {
  rule: ({ measure }, _, say) => say.sheets.policyMeasured.how.linear(measureInWords(measure).rule(measure, say)),
  reasons: { linear: { says: linearText, source: targetSource } },
  leftOut: noData,
  help: "linear",
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
  if (isShare) return what + say.measured.shareOfFull({ points, full });
  return lead + (achieved < 1 ? missedText(reason, method, points, say) : reachedText(reason, method, points, say));
}

function missedText({ achieved }: Is, { credit }: Rule, points: string, say: Speaker): string {
  const facts = { share: say.percent(achieved, 1), points };
  if (credit === 1) return say.measured.achieved(facts);
  return credit === 0 ? say.measured.nothing(facts) : say.measured.partly({ ...facts, credit: say.percent(credit, 1) });
}

function reachedText({ measured, target, better }: Is, { reachedAtZero }: Rule, points: string, say: Speaker): string {
  const reaches = better === "lower" ? measured.value <= target : measured.value >= target;
  return reaches || reachedAtZero === undefined
    ? say.measured.reached({ points })
    : say.measured.reachedAtZero({ input: say.input(reachedAtZero), points });
}

type Rule = Pick<Linear, "credit" | "reachedAtZero">;

function methodOf({ id }: ItemResult, say: Speaker): Rule {
  const method = say.scheme.items.find((item) => item.id === id)?.method;
  return method?.kind === "linear" ? method : { credit: 1 };
}
