import type { Input } from "../inputs/input";
import { measureHome } from "../measures/measure";
import { measureIn } from "../methods/measureIn";
import { lineReads } from "../totals/lines";
import { itemReferences } from "../scheme/references";
import type { Item, Scheme } from "../scheme/scheme";

/**
 * Whether a blank is scored as 0: where the policy says so, and where all that reads what may stay blank takes it so, as lines do of
 * an adjustment that nobody made. An item without its figure is left out, which is something else.
 */
export function isBlankNone(scheme: Scheme, { id, whenBlank, kind }: Input): boolean {
  if (kind === "note" || whenBlank === "missing") return false;
  if (whenBlank === "zero") return true;
  const isIn = (places: readonly { id: string }[]): boolean => places.some((one) => one.id === id);
  const items = scheme.items.filter((item) => isIn(itemReferences(item, "")));
  const isInLines = scheme.lines.some((line) => isIn(lineReads(line, "")));
  return (isInLines || items.length > 0) && items.every((item) => takesBlankAsNone(item, id));
}

function takesBlankAsNone(item: Item, id: string): boolean {
  const measure = measureIn(item);
  return measure !== null && (measureHome(measure).noneWhenBlank?.(measure).includes(id) ?? false);
}
