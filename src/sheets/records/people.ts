import { type Named, numberKey, wordKey } from "../../domain/people/identity";
import type { CellValue } from "../kit/plan";
import { asSought, foundKey } from "./identifiers";

/** Somebody on 评分表. */
export interface Rated extends Named {
  /** Row on the sheet, counted from 1. */
  row: number;
}

/** Signs that COUNTIFS takes for any text; nobody can be counted by such a name. */
const standsForAny = /[*?~]/;

/** What records name people by. */
export type KeyKind = "number" | "name";

/** People by what stands in the key column, and those who cannot be told apart by it. */
interface KeyedPeople {
  /** By what the formulas find. */
  byFound: ReadonlyMap<string, Rated>;
  /** By who they are, however it is written. */
  byIdentity: ReadonlyMap<string, Rated>;
  /** Several people under one key. */
  shared: readonly { read: string; people: readonly Rated[] }[];
  unusable: readonly Rated[];
  /** Who has formulas written. */
  countable: readonly Rated[];
}

/** Who is meant by a cell of the key column. */
export const identityIn = (value: CellValue, by: KeyKind): string =>
  by === "number" ? numberKey(value) : wordKey(String(value));

/** What a person is found by. */
export const soughtOf = (person: Rated, by: KeyKind): string => asSought(person[by]);

/** Parts people by staff number or by name. */
export function keyedPeople(people: readonly Rated[], by: KeyKind): KeyedPeople {
  const named = people.filter((person) => person[by] !== "");
  const groups = new Map<string, Rated[]>();
  for (const person of named) {
    const key = identityIn(person[by], by);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  const unusable = named.filter((person) => standsForAny.test(person[by]));
  const shared = [...groups.values()].filter((group) => group.length > 1);
  const left = new Set([...unusable, ...shared.flat()]);
  const countable = named.filter((person) => !left.has(person));
  return {
    byFound: new Map(countable.map((person) => [foundKey(soughtOf(person, by)), person])),
    byIdentity: new Map(countable.map((person) => [identityIn(person[by], by), person])),
    shared: shared.map((group) => ({ read: group[0]?.[by] ?? "", people: group })),
    unusable,
    countable,
  };
}
