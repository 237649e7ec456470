import type { Steps } from "../methods/measured";
import type { NumberAt } from "../scheme/policyNumbers";
import { round } from "../figures/rounding";
import type { Item, Scheme } from "../scheme/scheme";

/** The figures of a list from the smallest to the largest, on the places where they stand. */
export const sortedNumbers = <Key extends string>(
  list: readonly Readonly<Record<Key, number>>[],
  key: Key,
  path: string,
): NumberAt[] =>
  list
    .map((entry) => entry[key])
    .sort((one, other) => one - other)
    .map((now, index) => ({ path: `${path}.${index}.${key}`, now }));

const itemAt = ({ items }: Scheme, path: string): { item: Item; path: string } | null => {
  const index = items.findIndex((_, place) => path.startsWith(`items.${place}.`));
  const item = items[index];
  return item === undefined ? null : { item, path: `items.${index}.method` };
};

/** Tiers in the order of their bounds. */
export function tiersInOrder(scheme: Scheme, path: string): NumberAt[] | null {
  const found = itemAt(scheme, path);
  return found?.item.method.kind === "teamTier"
    ? sortedNumbers(found.item.method.tiers, "from", `${found.path}.tiers`)
    : null;
}

/** Marks of the tiers from the smallest to the largest. */
export function tierMarksInOrder(scheme: Scheme, path: string): NumberAt[] | null {
  const found = itemAt(scheme, path);
  return found?.item.method.kind === "teamTier"
    ? sortedNumbers(found.item.method.tiers, "points", `${found.path}.tiers`)
    : null;
}

/** Prizes of the item from the largest to the smallest. */
export function prizesInOrder(scheme: Scheme, { path }: { path: string }): NumberAt[] | null {
  const found = itemAt(scheme, path);
  if (found?.item.method.kind !== "rank") return null;
  const amounts = (found.item.method.prizes ?? []).map(({ amount }) => amount).sort((one, other) => other - one);
  return amounts.map((now, index) => ({ path: `${found.path}.prizes.${index}.amount`, now }));
}

/** How a ladder is put right: its steps sorted, its marks turned, or its best step made worth the full marks. */
export function ladderFix(scheme: Scheme, path: string, how: "sort" | "turn" | "stretch"): NumberAt[] | null {
  const found = itemAt(scheme, `${path}.`);
  if (found?.item.method.kind !== "steps") return null;
  const { method, full } = found.item;
  switch (how) {
    case "sort":
      return pairsFix(method, found.path);
    case "turn":
      return marksFix(method, found.path);
    case "stretch":
      return factorFix(method, full, found.path);
  }
}

/** The best step is worth the full marks. */
function factorFix({ steps, otherwise }: Steps, full: number, path: string): NumberAt[] | null {
  const best = Math.max(otherwise, ...steps.map(({ points }) => points));
  return best > 0 && full > 0 ? [{ path: `${path}.factor`, now: full / best }] : null;
}

/** Each bound keeps its marks. */
const pairsFix = ({ steps }: Steps, path: string): NumberAt[] =>
  [...steps]
    .sort((one, other) => one.bound - other.bound)
    .flatMap(({ bound, points }, index) => [
      { path: `${path}.steps.${index}.bound`, now: bound },
      { path: `${path}.steps.${index}.points`, now: points },
    ]);

/** The marks of all steps, the one below the first included, stand the right way round. */
function marksFix({ better, steps, otherwise }: Steps, path: string): NumberAt[] {
  const marks = [...steps.map(({ points }) => points), otherwise].sort((one, other) => one - other);
  const worst = marks[0] ?? 0;
  const rest = marks.slice(1);
  const ordered = better === "higher" ? rest : [...rest].reverse();
  return [
    ...ordered.map((points, index) => ({ path: `${path}.steps.${index}.points`, now: round(points, 10) })),
    { path: `${path}.otherwise`, now: worst },
  ];
}
