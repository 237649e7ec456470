import type { ItemResult, Reason } from "../../domain/engine/evaluation";
import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { deductionText } from "./deductionText";
import { leftOutText, rankedText, unusedText, valueText } from "./measuredText";
import { linearText } from "./linearText";
import { slopeText } from "./slopeText";
import { speaker, type Speaker } from "../speaker/speaker";
import { stepText } from "./stepText";
import { withUnit } from "../measures/unitText";

/** One step of an item's score in words: "迟到或早退 4 次，前 3 次不扣，超出 1 次，每次 1 分，扣 1 分". */
export function reasonText(reason: Reason, result: ItemResult, scheme: Scheme, language: Language): string {
  const say = speaker(scheme, language);
  return wordsFor(reason, result, say) + milestone(reason, result, say) + shortfall(reason, say);
}

/** Whether a mark on the way was reached, which earns nothing. */
function milestone(reason: Reason, result: ItemResult, say: Speaker): string {
  const item = say.scheme.items.find(({ id }) => id === result.id);
  if (item?.milestone === undefined || !("measured" in reason) || !("better" in reason)) return "";
  const { at, name } = item.milestone;
  const { value } = reason.measured;
  const facts = { name: say.name(name), at: withUnit(reason.measured, say.policyFigure(at), result, say) };
  const isReached = reason.better === "higher" ? value >= at : value <= at;
  return isReached ? say.measured.milestone(facts) : say.measured.milestoneMissed(facts);
}

function wordsFor(reason: Reason, result: ItemResult, say: Speaker): string {
  switch (reason.kind) {
    case "perTime":
    case "rate":
    case "capped":
    case "replaced":
    case "void":
    case "floor":
    case "tier":
    case "mark":
      return deductionText(reason, say);
    case "linear":
      return linearText(reason, result, say);
    case "slope":
      return slopeText(reason, result, say);
    case "step":
      return stepText(reason, result, say);
    case "value":
      return valueText(reason, result, say);
    case "ranked":
      return rankedText(reason, result, say);
    case "leftOut":
      return leftOutText(result, say);
    case "unused":
      return unusedText(result, say);
  }
}

/** Where less was left to take than the step wanted. */
function shortfall(reason: Reason, say: Speaker): string {
  if (!("due" in reason) || reason.lost >= reason.due) return "";
  return reason.lost === 0 ? say.explain.alreadyGone : say.explain.takenOff(say.figure(reason.lost));
}
