import type { ItemResult } from "../../domain/engine/evaluation";
import type { Reason } from "../../domain/methods/method";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import type { Language } from "../../domain/wording/localText";
import type { Source } from "../../domain/wording/source";
import { withUnit } from "../measures/measurementText";
import { speaker, type Speaker } from "../speaker/speaker";
import { reasonInWords } from "./reasons";

/** One step of an item's score in words: "迟到或早退 4 次，前 3 次不扣，超出 1 次，每次 1 分，扣 1 分". */
export function reasonText(reason: Reason, result: ItemResult, scheme: Scheme, language: Language): string {
  const say = speaker(scheme, language);
  return reasonInWords(reason).says(reason, result, say) + milestone(reason, result, say) + shortfall(reason, say);
}

/** The clause a step rests on; where it has none of its own, the item's. */
export const reasonSource = (reason: Reason, item: Item): Source => reasonInWords(reason).source(reason, item);

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

/** Where less was left to take than the step wanted. */
function shortfall(reason: Reason, say: Speaker): string {
  if (!("due" in reason) || reason.lost >= reason.due) return "";
  return reason.lost === 0 ? say.explain.alreadyGone : say.explain.takenOff(say.figure(reason.lost));
}
