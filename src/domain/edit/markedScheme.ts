import { consequenceReferences } from "../consequences/kinds";
import type { Input } from "../inputs/input";
import { inputReferences, itemReferences } from "../scheme/references";
import type { Item, Scheme } from "../scheme/scheme";
import { newInput } from "../methods/newInput";

/** A policy whose items take given marks, and the input that each of them is given as. */
interface MarkedScheme {
  scheme: Scheme;
  inputs: ReadonlyMap<string, string>;
}

/**
 * The policy as it judges people whose marks of some items were given by hand: these items earn the mark itself, and what only
 * they read is no longer asked for. Total, grade and pay stay the policy's.
 */
export function markedScheme(scheme: Scheme, items: ReadonlySet<string>): MarkedScheme {
  const inputs = new Map(
    scheme.items.filter(({ id }) => items.has(id)).map(({ id }) => [id, inputFor(scheme, id)] as const),
  );
  if (inputs.size === 0) return { scheme, inputs };
  const marked = scheme.items.map((item) => {
    const input = inputs.get(item.id);
    return input === undefined ? item : takingMark(item, input);
  });
  const spared = sparedInputs(scheme, inputs);
  const given = scheme.items.flatMap(({ id, name, full }) => {
    const input = inputs.get(id);
    return input === undefined ? [] : [newInput(input, name, { kind: "mark", max: full, whenBlank: "missing" })];
  });
  const kept = scheme.inputs.filter(({ id }) => !spared.has(id)).map((input) => withoutBonds(input, spared));
  const consequences = scheme.consequences.filter((one) =>
    consequenceReferences(one).every(
      ({ to, id }) => !(to === "input" ? spared.has(id) : to === "item" && inputs.has(id)),
    ),
  );
  const readings = scheme.readings.map((reading) => omit(reading, "options"));
  return {
    scheme: { ...scheme, inputs: [...kept, ...given], items: marked, consequences, readings, examples: [] },
    inputs,
  };
}

/** A name that no input has. */
function inputFor({ inputs }: Scheme, item: string): string {
  let id = `${item.toLowerCase().replace(/[^a-z0-9_]/g, "_")}_given`;
  while (inputs.some((input) => input.id === id)) id += "_";
  return id;
}

const takingMark = (item: Item, input: string): Item => ({
  ...omit(item, "milestone"),
  method: { kind: "mark", input },
});

function omit<T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> {
  const copy = { ...from };
  Reflect.deleteProperty(copy, key);
  return copy;
}

/** Inputs that nothing reads besides the items whose marks are given. */
function sparedInputs(scheme: Scheme, marked: ReadonlyMap<string, string>): Set<string> {
  const readBy = (wanted: (item: Item) => boolean): string[] =>
    scheme.items.filter(wanted).flatMap((item) => itemReferences(item, "").map(({ id }) => id));
  const others = inputReferences({ ...scheme, items: [], inputs: [], consequences: [] }).map(({ id }) => id);
  const needed = new Set([...readBy(({ id }) => !marked.has(id)), ...others]);
  return new Set(readBy(({ id }) => marked.has(id)).filter((id) => !needed.has(id)));
}

/** What ties an input to one that is no longer asked for does not hold it any more. */
function withoutBonds(input: Input, spared: ReadonlySet<string>): Input {
  const { notAbove, neededWith, neededWithout, each, requires, ...rest } = input;
  const left = (ids: readonly string[] | undefined): string[] => (ids ?? []).filter((id) => !spared.has(id));
  return {
    ...rest,
    ...(notAbove === undefined || spared.has(notAbove) ? {} : { notAbove }),
    ...(left(neededWith).length === 0 ? {} : { neededWith: left(neededWith) }),
    ...(left(neededWithout).length === 0 ? {} : { neededWithout: left(neededWithout) }),
    ...(each === undefined || spared.has(each.of) ? {} : { each }),
    ...(left(requires).length === 0 ? {} : { requires: left(requires) }),
  };
}
