import type { ItemResult, Reason } from "../domain/evaluation";
import type { Language } from "../domain/localText";
import type { Scheme } from "../domain/scheme";
import { deductionText } from "./deductionText";
import { leftOutText, rankedText, unusedText, valueText } from "./measuredText";
import { linearText } from "./linearText";
import { slopeText } from "./slopeText";
import { speaker, type Speaker } from "./speaker";
import { stepText } from "./stepText";

/** One step of an item's score in words: "迟到或早退 4 次，前 3 次不扣，超出 1 次，每次 1 分，扣 1 分". */
export function reasonText(reason: Reason, result: ItemResult, scheme: Scheme, language: Language): string {
  const say = speaker(scheme, language);
  return wordsFor(reason, result, say) + shortfall(reason, say);
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
