import type { Recipe } from "./home";
import { type Method, methods } from "./method";

type Recipes = (typeof methods)[Method["kind"]]["recipes"];
type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** Kinds of items one can add without a programmer: every recipe of every method. */
export type NewItemKind = KeysOf<Recipes>;

/** How each kind of item begins, as the methods have it. */
export const recipes = Object.assign({}, ...Object.values(methods).map((home) => home.recipes)) as Readonly<
  Record<NewItemKind, Recipe<Method>>
>;

export const newItemKinds = Object.keys(recipes) as readonly NewItemKind[];
