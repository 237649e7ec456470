import type { Reason } from "../domain/evaluation";
import type { Item } from "../domain/scheme";
import type { Source } from "../domain/source";

/** The clause a step rests on; a cap and a floor rest on the item's. */
export function reasonSource(reason: Reason, item: Item): Source {
  switch (reason.kind) {
    case "perTime":
    case "rate":
    case "void":
      return reason.rule.source;
    case "replaced":
      return reason.by.source;
    case "tier":
      return tierSource(reason.label, item);
    case "mark":
      return partSource(reason.part, item);
    case "capped":
    case "floor":
      return item.source;
  }
}

const tierSource = (label: string, { method, source }: Item): Source =>
  (method.kind === "teamTier" ? method.tiers.find((tier) => tier.label === label)?.source : undefined) ?? source;

const partSource = (id: string, { method, source }: Item): Source =>
  (method.kind === "parts" ? method.parts.find((part) => part.id === id)?.source : undefined) ?? source;
