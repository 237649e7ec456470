import type { Evaluation } from "../../domain/engine/evaluation";
import type { Item, Scheme } from "../../domain/scheme/scheme";

/** An item that takes part in the total. */
export interface CountedItem {
  item: Item;
  points: number;
}

/** What takes part in the total; an item worth nothing that earned nothing is not worth a mention. */
export const countedItems = ({ items }: Evaluation, scheme: Scheme): CountedItem[] =>
  scheme.items.flatMap((item, at) => {
    const points = items[at]?.points ?? null;
    const isNothing = (item.full === 0 && points === 0) || item.weight === 0;
    return points === null || isNothing ? [] : [{ item, points }];
  });
