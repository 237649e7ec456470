import type { Consequence } from "../consequences/consequence";
import { methodHome } from "../methods/method";
import { payHome } from "../pay/payoutRule";
import type { Reference } from "../places/reference";
import { lineReads } from "../totals/lines";
import type { Input, Item, Scheme } from "./scheme";

/** Every place of the policy that names an input. */
export const inputReferences = (scheme: Scheme): Reference[] => [
  ...scheme.inputs.flatMap((input, index) => ofInput(input, `inputs.${index}`)),
  ...scheme.items.flatMap((item, index) => itemReferences(item, `items.${index}.method`)),
  ...(scheme.coefficient === undefined ? [] : [{ path: "coefficient.input", id: scheme.coefficient.input }]),
  ...scheme.lines.flatMap((line, index) => lineReads(line, `lines.${index}`)),
  ...payHome(scheme.payout).reads(scheme.payout),
  ...scheme.consequences.flatMap((consequence, index) => ofConsequence(consequence, `consequences.${index}`)),
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

function ofConsequence(consequence: Consequence, path: string): Reference[] {
  switch (consequence.kind) {
    case "decision":
      return consequence.inputs.map((id, at) => ({ path: `${path}.inputs.${at}`, id }));
    case "suspicious":
      return [
        { path: `${path}.input`, id: consequence.input },
        { path: `${path}.of`, id: consequence.of },
      ];
    case "inputAbove":
      return [
        { path: `${path}.input`, id: consequence.input },
        ...(consequence.before === undefined ? [] : [{ path: `${path}.before`, id: consequence.before }]),
      ];
    case "interview":
    case "streak":
    case "grade":
    case "above":
    case "boundary":
    case "gap":
    case "unwritten":
    case "measuredAbove":
      return [];
  }
}

/** Every place of an item's method that names an input; `path` is that of the method. */
export const itemReferences = ({ method }: Item, path: string): Reference[] => methodHome(method).reads(method, path);
