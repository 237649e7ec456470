import { type ItemList, methodHome } from "../methods/method";
import { withValueAt } from "../places/policyPath";
import type { Item, Scheme } from "../scheme/scheme";
import type { LocalText } from "../wording/localText";
import { freeId, withInputsLeft } from "./editScheme";

/** The lists of the item at this position of the policy. */
export const listsOf = ({ method, name }: Item, index: number): ItemList[] =>
  methodHome(method).lists(method, `items.${index}.method`, name);

/** One entry more, with numbers that go on from the last one: to be edited afterwards. Steps have no name. */
export function withEntry(scheme: Scheme, list: ItemList, name: LocalText): Scheme {
  const { entry, inputs } = list.next(name, freeId(scheme, "count"));
  return withList({ ...scheme, inputs: [...scheme.inputs, ...inputs] }, list, [...list.entries, entry]);
}

/** One entry less, with the input that nothing else asks for; the last one stays. */
export function withoutEntry(scheme: Scheme, list: ItemList, index: number): Scheme {
  const left = list.entries.filter((_, at) => at !== index);
  return left.length === 0 ? scheme : withInputsLeft(scheme, withList(scheme, list, left));
}

/** Switches between readings that set numbers of the list would meet other entries, so they go. */
const withList = (scheme: Scheme, { path }: ItemList, entries: readonly unknown[]): Scheme => ({
  ...withValueAt(scheme, path, entries),
  readings: scheme.readings.map(({ options, ...reading }) =>
    options === undefined || options.some(({ set }) => Object.keys(set).some((one) => one.startsWith(`${path}.`)))
      ? reading
      : { ...reading, options },
  ),
  examples: [],
});
