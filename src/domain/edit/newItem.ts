import type { Input } from "../inputs/input";
import { type NewItemKind, recipes } from "../methods/recipes";
import type { NewItem } from "../methods/wantedItem";
import type { Item, Scheme } from "../scheme/scheme";
import { freeId } from "./editScheme";

/** The item and its inputs: marks given, incidents counted, or figures measured against a target, a ladder or the team. */
export function newItem(scheme: Scheme, kind: NewItemKind, wanted: NewItem): { item: Item; inputs: Input[] } {
  const id = freeId(scheme, "item");
  const { method, inputs } = recipes[kind].begin(`${id}_value`, wanted);
  return { item: { id, name: wanted.name, full: wanted.full, source: "notInSource", method }, inputs };
}
