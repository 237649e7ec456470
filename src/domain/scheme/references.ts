import { consequenceReferences } from "../consequences/kinds";
import { methodHome } from "../methods/method";
import { payHome } from "../pay/payoutRule";
import type { Reference } from "../places/reference";
import { lineReads } from "../totals/lines";
import type { Item, Scheme } from "./scheme";
import type { Input } from "../inputs/input";

/** Every place of the policy that names an input. */
export const inputReferences = (scheme: Scheme): Reference[] => [
  ...scheme.inputs.flatMap((input, index) => ofInput(input, `inputs.${index}`)),
  ...scheme.items.flatMap((item, index) => itemReferences(item, `items.${index}.method`)),
  ...(scheme.coefficient === undefined ? [] : [{ path: "coefficient.input", id: scheme.coefficient.input }]),
  ...scheme.lines.flatMap((line, index) => lineReads(line, `lines.${index}`)),
  ...payHome(scheme.payout).reads(scheme.payout),
  ...scheme.consequences.flatMap((consequence, index) =>
    consequenceReferences(consequence).flatMap(({ to, key, id }) =>
      to === "input" ? [{ path: `consequences.${index}.${key}`, id }] : [],
    ),
  ),
];

function ofInput(
  { notAbove, neededWith = [], neededWithout = [], each, requires = [] }: Input,
  path: string,
): Reference[] {
  return [
    ...(notAbove === undefined ? [] : [{ path: `${path}.notAbove`, id: notAbove }]),
    ...neededWith.map((id, at) => ({ path: `${path}.neededWith.${at}`, id })),
    ...neededWithout.map((id, at) => ({ path: `${path}.neededWithout.${at}`, id })),
    ...(each === undefined ? [] : [{ path: `${path}.each.of`, id: each.of }]),
    ...requires.map((id, at) => ({ path: `${path}.requires.${at}`, id })),
  ];
}

/** Every place of an item's method that names an input; `path` is that of the method. */
export const itemReferences = ({ method }: Item, path: string): Reference[] => methodHome(method).reads(method, path);
