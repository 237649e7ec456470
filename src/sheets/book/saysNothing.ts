import type { ItemResult } from "../../domain/engine/evaluation";
import type { Item } from "../../domain/scheme/scheme";

/** An item without marks to give that had nothing to measure either: a form of somebody's result leaves it out. */
export const saysNothing = ({ full }: Item, result: ItemResult | undefined): boolean =>
  full === 0 && result?.applies !== true;
