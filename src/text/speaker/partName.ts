import type { LocalText } from "../../domain/wording/localText";
import type { Item, Scheme } from "../../domain/scheme/scheme";

/** The name of a line of the form: an item, one of its parts, or one of its pools of deductions. */
export function partName(scheme: Scheme, id: string): LocalText {
  const line = scheme.items.flatMap(lines).find((one) => one.id === id);
  return line?.name ?? { "zh-CN": id, "zh-TW": id, en: id };
}

function lines(item: Item): { id: string; name: LocalText }[] {
  switch (item.method.kind) {
    case "deductions":
      return [item, ...item.method.pools];
    case "parts":
      return [item, ...item.method.parts];
    case "teamTier":
    case "mark":
    case "linear":
    case "slope":
    case "steps":
    case "value":
    case "rank":
      return [item];
  }
}
