import type { ItemResult } from "../../domain/engine/evaluation";
import { round } from "../../domain/figures/rounding";
import type { Slope } from "../../domain/methods/slope";
import { distance, measurementText } from "../measures/measurementText";
import { measureInWords } from "../measures/measures";
import type { Speaker } from "../speaker/speaker";
import { type MethodInWords, noData, type ReasonOf } from "./home";
import { targetSource, targetText } from "./targetText";

export const slope: MethodInWords<Slope, "slope"> = {
  rule: ({ measure }, _, say) => say.sheets.policyMeasured.how.slope(measureInWords(measure).rule(measure, say)),
  reasons: { slope: { says: slopeText, source: targetSource } },
  leftOut: noData,
  help: "slope",
};

/** "首次解决率 85%，目标 90% 以上，差 5 个百分点，每 5 个百分点扣 2 分，扣 2 分，得 23 分". */
function slopeText(reason: ReasonOf<"slope">, result: ItemResult, say: Speaker): string {
  const { measured, target, better, short, per, points, lost } = reason;
  const words = say.measured;
  const lead = measurementText(measured, result, say, target) + targetText(reason, result, say);
  if (result.full === 0) return lead + words.weightless;
  const missing = better === "lower" ? measured.value - target : target - measured.value;
  const earned = say.figure(result.points ?? 0);
  if (missing <= 0) return lead + words.reached({ points: earned });
  const facts = {
    by: distance(measured, say.figureBeside(missing, 0), result, say),
    per: distance(measured, say.policyFigure(per), result, say),
    cost: say.policyFigure(points),
    lost: say.figure(lost),
    points: earned,
  };
  const gap = better === "lower" ? words.over(facts) : words.short(facts);
  if (short === 0) return lead + gap + words.belowOneStep(facts);
  const charge = isWhole(result, say) ? words.perWhole(facts) : words.per(facts);
  const isGone = round(short * points, 10) > result.full;
  return lead + gap + charge + (isGone ? words.gone : words.lost(facts)) + words.earned(facts);
}

function isWhole({ id }: ItemResult, say: Speaker): boolean {
  const method = say.scheme.items.find((item) => item.id === id)?.method;
  return method?.kind === "slope" && method.wholeSteps === 1;
}
