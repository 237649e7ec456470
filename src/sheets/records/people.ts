import { halfWidth } from "../reading/halfWidth";
import type { CellValue } from "../kit/plan";

/** Somebody on 评分表. */
export interface Rated {
  /** Row on the sheet, counted from 1. */
  row: number;
  number: string;
  name: string;
}

/**
 * What COUNTIFS holds for the same: letter case does not matter, and a text of digits equals the number. Spaces count.
 */
export const sameKey = (value: CellValue): string => {
  const text = String(value).toLowerCase();
  return /^\d{1,15}$/.test(text) ? String(Number(text)) : text;
};

/** What a reader holds for the same: full-width forms, spaces and invisible signs make no difference either. */
export const looseKey = (value: CellValue): string =>
  sameKey(halfWidth(String(value)).replace(/[\s\u200b-\u200f\ufeff]/g, ""));

/** Signs that COUNTIFS takes for any text; nobody can be counted by such a name. */
const standsForAny = /[*?~]/;

/** People by what stands in the key column, and those who cannot be told apart by it. */
export interface KeyedPeople {
  byKey: ReadonlyMap<string, Rated>;
  byLooseKey: ReadonlyMap<string, Rated>;
  /** Several people under one key. */
  shared: readonly { read: string; people: readonly Rated[] }[];
  unusable: readonly Rated[];
  /** Who has formulas written. */
  countable: readonly Rated[];
}

/** What a person is found by. */
export const keyOf = (person: Rated, by: "number" | "name"): string => person[by];

/** Parts people by staff number or by name. */
export function keyedPeople(people: readonly Rated[], by: "number" | "name"): KeyedPeople {
  const named = people.filter((person) => keyOf(person, by) !== "");
  const groups = new Map<string, Rated[]>();
  for (const person of named) {
    const key = sameKey(keyOf(person, by));
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  const unusable = named.filter((person) => standsForAny.test(keyOf(person, by)));
  const shared = [...groups.values()].filter((group) => group.length > 1);
  const left = new Set([...unusable, ...shared.flat()]);
  const countable = named.filter((person) => !left.has(person));
  return {
    byKey: new Map(countable.map((person) => [sameKey(keyOf(person, by)), person])),
    byLooseKey: new Map(countable.map((person) => [looseKey(keyOf(person, by)), person])),
    shared: shared.map((group) => ({ read: group[0] ? keyOf(group[0], by) : "", people: group })),
    unusable,
    countable,
  };
}
