import { itemReferences } from "./references";
import type { Item, Scheme } from "./scheme";
import type { Input } from "../inputs/input";

/** One of several items of which a period judges one, and not the one chosen: its full marks are 0. */
export const isUnused = ({ alternative, full }: Item): boolean => alternative !== undefined && full === 0;

/** Items of which one is judged, by what they share. */
export const alternativesOf = ({ items }: Scheme): ReadonlyMap<string, readonly Item[]> => {
  const sets = new Map<string, Item[]>();
  for (const item of items)
    if (item.alternative !== undefined) sets.set(item.alternative, [...(sets.get(item.alternative) ?? []), item]);
  return sets;
};

/** The alternative that is judged instead of this item; undefined when none is. */
export const judgedInstead = ({ items }: Scheme, { alternative }: Item): Item | undefined =>
  items.find((item) => alternative !== undefined && item.alternative === alternative && !isUnused(item));

/** Inputs that only one item reads, and that one an alternative, with the item and its place. */
export function alternativeInputs({ items }: Scheme): ReadonlyMap<string, number> {
  const readers = new Map<string, Set<number>>();
  items.forEach((item, index) => {
    for (const { id } of itemReferences(item, "")) readers.set(id, (readers.get(id) ?? new Set()).add(index));
  });
  return new Map(
    [...readers].flatMap(([id, [index = 0, ...more]]) =>
      more.length === 0 && items[index]?.alternative !== undefined ? [[id, index] as const] : [],
    ),
  );
}

/** Inputs that nobody reads this period, because another item was chosen. */
export const unusedInputs = (scheme: Scheme): ReadonlySet<string> =>
  new Set(
    [...alternativeInputs(scheme)].flatMap(([id, index]) => {
      const item = scheme.items[index];
      return item !== undefined && isUnused(item) ? [id] : [];
    }),
  );

/** Inputs that the period asks for. */
export function inputsInUse(scheme: Scheme): Input[] {
  const unused = unusedInputs(scheme);
  return scheme.inputs.filter(({ id }) => !unused.has(id));
}
