import type { MethodRecipe } from "./home";
import { type Method, methodHomes } from "./method";

type Recipes = (typeof methodHomes)[Method["kind"]]["recipes"];
type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** Kinds of items one can add without a programmer: every recipe of every method. */
export type NewItemKind = KeysOf<Recipes>;

/** How each kind of item begins, as the methods have it. */
export const recipes = Object.assign({}, ...Object.values(methodHomes).map((home) => home.recipes)) as Readonly<
  Record<NewItemKind, MethodRecipe<Method>>
>;

export const newItemKinds = Object.keys(recipes) as readonly NewItemKind[];
