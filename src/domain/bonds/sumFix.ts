import type { NumberAt } from "../places/policyNumbers";
import { round } from "../figures/rounding";
import type { Item, Scheme } from "../scheme/scheme";
import { stretchedTo } from "../figures/shares";

/** Full marks that add up to 100, each in proportion to what it was. */
export const fullMarksTo100 = (scheme: Scheme): NumberAt[] =>
  scheme.items.flatMap((item, index) => itemWorth(item, index, at(fullMarks(scheme), index)));

/** Weights of groups that add up to 100. */
export function weightsTo100({ groups }: Scheme): NumberAt[] {
  const weights = stretchedTo(
    groups.map(({ weight = 0 }) => weight),
    100,
  );
  return groups.flatMap(({ weight }, index) =>
    weight === undefined ? [] : [{ path: `groups.${index}.weight`, now: at(weights, index) }],
  );
}

/** Every item counts the same. */
export const equalWeights = ({ items }: Scheme): NumberAt[] =>
  items.map((_, index) => ({ path: `items.${index}.weight`, now: 1 }));

/** Every rater of an item counts the same; `path` is the list of them. */
export function equalRaters({ items }: Scheme, path: string): NumberAt[] | null {
  const method = items[Number(path.split(".")[1])]?.method;
  if (method === undefined || !("measure" in method) || method.measure.kind !== "mean") return null;
  return method.measure.of.map((_, index) => ({ path: `${path}.${index}.weight`, now: 1 }));
}

/** The alternative with the most marks is judged and the others are not; who should be judged where none is, a person must say. */
export function oneAlternative({ items }: Scheme, { path }: { path: string }): NumberAt[] | null {
  const shared = items[Number(path.split(".")[1])]?.alternative;
  const alternatives = items.flatMap((item, index) => (item.alternative === shared ? [{ item, index }] : []));
  const [most, ...others] = [...alternatives].sort((one, other) => other.item.full - one.item.full);
  if (shared === undefined || most === undefined || most.item.full === 0) return null;
  return others.map(({ index }) => ({ path: `items.${index}.full`, now: 0 }));
}

/** Parts that add up to the full marks of their item; `path` is a place within the item. */
export function partsToFull({ items }: Scheme, path: string): NumberAt[] | null {
  const index = items.findIndex((_, place) => path.startsWith(`items.${place}.`));
  const item = items[index];
  return item === undefined ? null : within(item, index, item.full);
}

const fullMarks = ({ items }: Scheme): number[] =>
  stretchedTo(
    items.map(({ full }) => full),
    100,
  );

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0;

/** An item worth something else: its full marks, and what its method gives at best. */
const itemWorth = (item: Item, index: number, full: number): NumberAt[] => [
  { path: `items.${index}.full`, now: full },
  ...within(item, index, full),
];

/** What a step of a ladder or a rule costs stays; the marks that make up the full marks follow them. */
function within({ method, full: was }: Item, index: number, full: number): NumberAt[] {
  const path = `items.${index}.method`;
  switch (method.kind) {
    case "parts": {
      const parts = stretchedTo(
        method.parts.map((part) => part.full),
        full,
      );
      return parts.map((now, part) => ({ path: `${path}.parts.${part}.full`, now }));
    }
    case "teamTier":
      return method.tiers.map(({ points }, tier) => ({
        path: `${path}.tiers.${tier}.points`,
        now: was === 0 ? points : round((points * full) / was, 2),
      }));
    case "steps": {
      const best = Math.max(method.otherwise, ...method.steps.map(({ points }) => points));
      return best > 0 && full > 0 ? [{ path: `${path}.factor`, now: full / best }] : [];
    }
    case "deductions":
    case "mark":
    case "linear":
    case "slope":
    case "value":
    case "rank":
      return [];
  }
}
