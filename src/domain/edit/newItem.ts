import type { Input } from "../inputs/input";
import type { Recipe } from "../methods/home";
import { type Method, methods } from "../methods/method";
import type { NewItem, NewItemKind } from "../methods/wantedItem";
import type { Item, Scheme } from "../scheme/scheme";
import { freeId } from "./editScheme";

/** How each kind of item begins, as the methods have it. */
const recipes = Object.assign({}, ...Object.values(methods).map((home) => home.recipes)) as Readonly<
  Record<NewItemKind, Recipe<Method>>
>;

/** The item and its inputs: marks given, incidents counted, or figures measured against a target, a ladder or the team. */
export function newItem(scheme: Scheme, wanted: NewItem): { item: Item; inputs: Input[] } {
  const id = freeId(scheme, "item");
  const { method, inputs } = recipes[wanted.kind](`${id}_value`, wanted);
  return { item: { id, name: wanted.name, full: wanted.full, source: "notInSource", method }, inputs };
}
