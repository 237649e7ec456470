import type { Item, Scheme } from "../../domain/scheme/scheme";
import type { Language } from "../../domain/wording/localText";

/** A policy and the language its sheets are written in. */
export interface PolicyInLanguage {
  scheme: Scheme;
  language: Language;
}

/** An item with its method and where both stand in the policy. */
export interface Placed<M = Item["method"]> {
  item: Item;
  method: M;
  index: number;
  /** Of the method: "items.0.method". */
  path: string;
  /** Of the full marks: "items.0.full". */
  full: string;
}

export const placedItem = (item: Item, index: number): Placed => ({
  item,
  method: item.method,
  index,
  path: `items.${index}.method`,
  full: `items.${index}.full`,
});

export const placedItems = ({ items }: Pick<Scheme, "items">): Placed[] => items.map(placedItem);
