import { isUnused } from "../scheme/alternatives";
import type { Inputs } from "../inputs/inputs";
import type { ItemResult } from "./evaluation";
import { methodHome } from "../methods/method";
import { exact, settle } from "../methods/claims";
import { round } from "../figures/rounding";
import type { Item } from "../scheme/scheme";

/** An item as the form shows it: points to the policy's decimals, with their reasons. */
export function itemResult(item: Item, inputs: Inputs, decimals: number): ItemResult {
  const { id, full } = item;
  const result = { id, full, value: null, applies: true, tier: null, parts: [], place: null };
  if (isUnused(item)) return { ...result, points: null, applies: false, reasons: [{ kind: "unused", lost: 0 }] };
  const scored = methodHome(item.method).score(item.method, item, inputs);
  switch (scored.kind) {
    case "claimed": {
      const { taken, reasons } = settle(scored.claims);
      return {
        ...result,
        points: round(exact(full - taken), decimals),
        tier: scored.tier,
        parts: scored.parts,
        reasons,
      };
    }
    case "measured": {
      const points = round(scored.points, decimals);
      return { ...result, points, value: scored.value, reasons: [scored.reason(exact(full - points))] };
    }
    case "unscored":
      return { ...result, points: null, value: scored.value, reasons: [scored.reason] };
    case "leftOut":
      return { ...result, points: null, applies: false, reasons: [{ kind: "leftOut", lost: 0 }] };
  }
}
