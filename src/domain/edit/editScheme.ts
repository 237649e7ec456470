import { inputReferences } from "../scheme/references";
import type { LocalText } from "../wording/localText";
import type { Item, Reading, Scheme } from "../scheme/scheme";
import type { Input } from "../inputs/input";

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
  examples: [],
});

/** Takes an item out, with what hangs on it, the inputs that nothing else asks for and the worked examples that knew it. */
export function withoutItem(scheme: Scheme, itemId: string): Scheme {
  const items = scheme.items.filter(({ id }) => id !== itemId);
  const consequences = scheme.consequences.filter((one) => !("item" in one && one.item === itemId));
  return withInputsLeft(scheme, withOrder({ ...scheme, consequences }, items));
}

/**
 * What is left of a policy without the inputs that were asked for before and are not any more. Inputs nobody asked for
 * before (notes, figures for the record) stay; what only an input that went asked for goes with it.
 */
export function withInputsLeft(before: Scheme, after: Scheme): Scheme {
  const [asked, still] = [usedInputs(before), usedInputs(after)];
  const left = after.inputs.filter(({ id }) => still.has(id) || !asked.has(id));
  if (left.length < after.inputs.length) return withInputsLeft(before, { ...after, inputs: left });
  const known = new Set(left.map(({ id }) => id));
  return { ...after, inputs: left.map((input) => withLimitsBy(known, input)), examples: [] };
}

/** The input without limits that hang on inputs which are gone. */
function withLimitsBy(known: ReadonlySet<string>, input: Input): Input {
  const { notAbove, neededWith, neededWithout, each } = input;
  const knownOf = (ids: readonly string[] = []): string[] | undefined => {
    const left = ids.filter((id) => known.has(id));
    return left.length > 0 ? left : undefined;
  };
  return {
    ...input,
    notAbove: notAbove !== undefined && known.has(notAbove) ? notAbove : undefined,
    neededWith: knownOf(neededWith),
    neededWithout: knownOf(neededWithout),
    each: each !== undefined && known.has(each.of) ? each : undefined,
  };
}

/** The policy with its items in another order; readings that set numbers of items follow them, or lose the choice with them. */
function withOrder(scheme: Scheme, items: Item[]): Scheme {
  const readings = scheme.readings.map(({ options, ...reading }): Reading => {
    const moved = options?.map((option) => ({ ...option, set: movedPaths(option.set, scheme.items, items) }));
    return moved?.every(({ set }) => set !== null) === true
      ? { ...reading, options: moved as typeof options }
      : reading;
  });
  return { ...scheme, items, readings };
}

/** The same numbers at the places where their items stand now; null when one of the items is gone. */
function movedPaths(
  set: Readonly<Record<string, number>>,
  before: readonly Item[],
  after: readonly Item[],
): Record<string, number> | null {
  const moved = Object.entries(set).map(([path, value]) => {
    const [, index, rest] = /^items\.(\d+)(\..*)$/.exec(path) ?? [];
    if (index === undefined || rest === undefined) return [path, value] as const;
    const now = after.findIndex(({ id }) => id === before[Number(index)]?.id);
    return now < 0 ? null : ([`items.${now}${rest}`, value] as const);
  });
  const kept = moved.filter((one) => one !== null);
  return kept.length === moved.length ? Object.fromEntries(kept) : null;
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
  return withOrder(scheme, items);
}

/** An id nobody uses yet: item_1, item_2. */
export function freeId(scheme: Scheme, stem: string): string {
  const taken = new Set([...scheme.inputs, ...scheme.items, ...scheme.groups, ...scheme.lines].map(({ id }) => id));
  for (let next = 1; ; next += 1) if (!taken.has(`${stem}_${next}`)) return `${stem}_${next}`;
}
