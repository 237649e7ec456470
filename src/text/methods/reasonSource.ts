import type { Reason } from "../../domain/engine/evaluation";
import type { Item } from "../../domain/scheme/scheme";
import type { Source } from "../../domain/wording/source";

/** The clause a step rests on; where it has none of its own, the item's. */
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
    case "linear":
    case "slope":
      return targetSource(item);
    case "step":
      return stepSource(reason.bound, item);
    case "capped":
    case "floor":
    case "value":
    case "ranked":
    case "leftOut":
    case "unused":
      return item.source;
  }
}

const tierSource = (label: string, { method, source }: Item): Source =>
  (method.kind === "teamTier" ? method.tiers.find((tier) => tier.label === label)?.source : undefined) ?? source;

const partSource = (id: string, { method, source }: Item): Source =>
  (method.kind === "parts" ? method.parts.find((part) => part.id === id)?.source : undefined) ?? source;

const targetSource = ({ method, source }: Item): Source =>
  method.kind === "linear" || method.kind === "slope" ? method.target.source : source;

const stepSource = (bound: number | null, { method, source }: Item): Source =>
  (method.kind === "steps" ? method.steps.find((step) => step.bound === bound)?.source : undefined) ?? source;
