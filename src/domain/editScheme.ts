import { inputReferences } from "./references";
import type { LocalText } from "./localText";
import type { Input, Item, Scheme } from "./scheme";

/** A policy of one's own that begins as another one; worked examples stay with the original. */
export const copyScheme = (scheme: Scheme, id: string, name: LocalText): Scheme => ({
  ...scheme,
  id,
  name,
  version: "1",
  examples: [],
});

/** Adds an item at the end with the inputs it needs. */
export const withItem = (scheme: Scheme, item: Item, inputs: readonly Input[]): Scheme => ({
  ...scheme,
  inputs: [...scheme.inputs, ...inputs],
  items: [...scheme.items, item],
});

/**
 * Takes an item out, with the inputs that nothing else asks for and the worked examples that knew it. Inputs nobody asked
 * for before (notes, figures for the record) stay.
 */
export function withoutItem(scheme: Scheme, itemId: string): Scheme {
  const items = scheme.items.filter(({ id }) => id !== itemId);
  const before = usedInputs(scheme);
  const after = usedInputs({ ...scheme, items });
  const inputs = scheme.inputs.filter(({ id }) => after.has(id) || !before.has(id));
  return { ...scheme, items, inputs, examples: [] };
}

/** What the scoring, pay and consequences ask for; a limit by another input is not a use of it. */
const usedInputs = (scheme: Scheme): ReadonlySet<string> =>
  new Set(
    inputReferences({ ...scheme, inputs: [] })
      .map(({ id }) => id)
      .concat(scheme.inputs.flatMap(({ requires = [] }) => requires)),
  );

/** Moves an item up (-1) or down (1) in the order of the form. */
export function movedItem(scheme: Scheme, itemId: string, by: -1 | 1): Scheme {
  const from = scheme.items.findIndex(({ id }) => id === itemId);
  const to = from + by;
  const [item, other] = [scheme.items[from], scheme.items[to]];
  if (item === undefined || other === undefined) return scheme;
  const items = scheme.items.map((one, index) => (index === from ? other : index === to ? item : one));
  return { ...scheme, items };
}

/** An id nobody uses yet: item_1, item_2. */
export function freeId(scheme: Scheme, stem: string): string {
  const taken = new Set([...scheme.inputs, ...scheme.items, ...scheme.groups, ...scheme.lines].map(({ id }) => id));
  for (let next = 1; ; next += 1) if (!taken.has(`${stem}_${next}`)) return `${stem}_${next}`;
}
