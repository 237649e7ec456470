import { sumOf } from "../figures/sum";
import type { Method } from "../methods/method";
import type { Bond } from "../places/bond";
import type { Group, GroupResult } from "./group";

/** What a total asks of an item. */
export interface Summand {
  full: number;
  weight?: number | undefined;
  group?: string | undefined;
  method: Method;
}

/** What a total is made from. */
export interface Whole {
  items: readonly Summand[];
  groups: readonly Group[];
}

/** An item that earned points and applies. */
export interface CountedSummand {
  item: Summand;
  points: number;
}

/** The items of one person that count, and how results are rounded. */
export interface Tally extends Whole {
  counted: readonly CountedSummand[];
  decimals: number;
}

export interface Sums {
  /** What the items come to before stretching, coefficient and lines; null where nothing is added up. */
  raw: number | null;
  /** After stretching to the scale of the total. */
  weighted: number | null;
}

/** What every kind of total states once, beside its schema. */
export interface TotalHome<T> {
  /** What it can reach at most before coefficient and lines. */
  highest: (total: T, items: readonly Summand[]) => number;
  /** What must hold between full marks and weights. */
  bonds: (total: T, whole: Whole) => Bond[];
  /** What one group comes to. */
  group: (group: Group, tally: Tally) => GroupResult;
  /** What the items and the groups come to together. */
  sums: (total: T, tally: Tally, groups: readonly GroupResult[]) => Sums;
}

/** The full marks of these items together. */
export const fullOf = (items: readonly Summand[]): number => sumOf(items, ({ full }) => full, 10);

export const fullPaths = (items: readonly Summand[]): string[] => items.map((_, index) => `items.${index}.full`);
