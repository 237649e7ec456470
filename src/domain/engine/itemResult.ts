import { round } from "../figures/rounding";
import type { Inputs } from "../inputs/inputs";
import { withoutNoise, settleClaims } from "../methods/claims";
import { methodHome, type Reason } from "../methods/method";
import type { Scored } from "../methods/scored";
import { isUnused } from "../scheme/alternatives";
import type { Item } from "../scheme/scheme";
import type { ItemResult } from "./evaluation";

/** An item as the form shows it, one person after the other: points to the policy's decimals, with their reasons. */
export function itemResults(item: Item, decimals: number): (inputs: Inputs) => ItemResult {
  if (isUnused(item)) {
    const result = withoutPoints(item, { value: null, applies: false, reason: { kind: "unused", lost: 0 } });
    return () => result;
  }
  const score = methodHome(item.method).score(item.method, item);
  return (inputs) => resultOf(item, score(inputs), decimals);
}

function resultOf(item: Item, scored: Scored<Reason>, decimals: number): ItemResult {
  const { id, full } = item;
  switch (scored.kind) {
    case "claimed": {
      const { claims, tier, parts } = scored;
      const { taken, reasons } = settleClaims(claims);
      const points = round(withoutNoise(full - taken), decimals);
      return { id, full, points, value: null, applies: true, tier, parts, reasons, place: null };
    }
    case "measured": {
      const { value, reason } = scored;
      const points = round(scored.points, decimals);
      reason.lost = withoutNoise(full - points);
      return { id, full, points, value, applies: true, tier: null, parts: [], reasons: [reason], place: null };
    }
    case "unscored":
      return withoutPoints(item, { value: scored.value, applies: true, reason: scored.reason });
    case "leftOut":
      return withoutPoints(item, { value: null, applies: false, reason: { kind: "leftOut", lost: 0 } });
  }
}

const withoutPoints = (
  { id, full }: Item,
  { value, applies, reason }: { value: number | null; applies: boolean; reason: Reason },
): ItemResult => ({
  id,
  full,
  points: null,
  value,
  applies,
  tier: null,
  parts: [],
  reasons: [reason],
  place: null,
});
