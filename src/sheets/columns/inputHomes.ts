import { inputReferences } from "../../domain/scheme/references";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Input } from "../../domain/inputs/input";

/** The part of the policy an input of a person stands under: an item or a line by its place, the total, or the pay. */
export type Home = `items.${number}` | `lines.${number}` | "coefficient" | "payout";

const homeIn = (path: string): Home | null =>
  (/^(items\.\d+|lines\.\d+|coefficient|payout)/.exec(path)?.[1] as Home | undefined) ?? null;

/** By input id: the first part that reads it; what another input calls for stands beside that one. */
function knownHomes(scheme: Scheme): Map<string, Home> {
  const homes = new Map<string, Home>();
  for (const { path, id } of inputReferences(scheme)) {
    const home = homeIn(path);
    if (home !== null && !homes.has(id)) homes.set(id, home);
  }
  for (const { id, requires = [] } of scheme.inputs) {
    const home = homes.get(id);
    for (const called of requires) if (home !== undefined && !homes.has(called)) homes.set(called, home);
  }
  return homes;
}

/** Inputs of a person by the part they stand under; one that nothing reads stays with its neighbour in the policy. */
export function inputHomes(scheme: Scheme): ReadonlyMap<Home, readonly Input[]> {
  const known = knownHomes(scheme);
  const homes = new Map<Home, Input[]>();
  let current: Home = scheme.items.length > 0 ? "items.0" : "coefficient";
  for (const input of scheme.inputs.filter((one) => one.of === "person")) {
    current = known.get(input.id) ?? current;
    homes.set(current, [...(homes.get(current) ?? []), input]);
  }
  return homes;
}
