import type { Bond } from "../places/bond";
import type { NumberAt } from "../places/policyNumbers";
import { alternativesOf, isUnused } from "../scheme/alternatives";
import type { Item, Scheme } from "../scheme/scheme";

/** Of alternatives exactly one has full marks. */
export const alternativeBonds = (scheme: Scheme): Bond[] =>
  [...alternativesOf(scheme).values()].map((items) => {
    const paths = items.map((item) => `items.${scheme.items.indexOf(item)}.full`);
    const judged = items.filter((item) => !isUnused(item)).length;
    return {
      check: { kind: "one", of: paths },
      issue: { code: "alternativesNotOne", path: paths[0] ?? "items", items: items.map(({ name }) => name), judged },
      fix: () => onlyTheMost(items, paths),
    };
  });

/** The alternative with the most marks is judged and the others are not; who should be judged where none is, a person must say. */
function onlyTheMost(items: readonly Item[], paths: readonly string[]): NumberAt[] | null {
  const [most, ...others] = items
    .map(({ full }, index) => ({ full, path: paths[index] ?? "" }))
    .sort((one, other) => other.full - one.full);
  return most === undefined || most.full === 0 ? null : others.map(({ path }) => ({ path, now: 0 }));
}
