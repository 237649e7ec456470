import type { Item, Scheme } from "../../domain/scheme/scheme";
import type { LocalText } from "../../domain/wording/localText";

/** The name of a line of the form: an item, one of its parts, or one of its pools of deductions. */
export function partName(scheme: Scheme, id: string): LocalText {
  const line = scheme.items.flatMap(linesOf).find((one) => one.id === id);
  return line?.name ?? { "zh-CN": id, "zh-TW": id, en: id };
}

function linesOf(item: Item): { id: string; name: LocalText }[] {
  const { method } = item;
  if ("pools" in method) return [item, ...method.pools];
  return "parts" in method ? [item, ...method.parts] : [item];
}
