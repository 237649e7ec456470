import { round } from "../figures/rounding";
import { settled } from "../figures/typed";
import { type Bond, pointsPlaces } from "../places/bond";
import type { NumberAt } from "../places/policyNumbers";
import type { FullMarks } from "./home";

/** The numbers of a ladder of steps. */
interface Ladder {
  better: "higher" | "lower";
  steps: readonly { bound: number; points: number }[];
  otherwise: number;
  factor: number;
}

/** Steps ascend, and a better value never earns less. */
export const ladderBonds = (method: Ladder, path: string): Bond[] => [
  ...method.steps.flatMap((_, index) => orderOf(method, index, path)),
  ...(method.better === "lower" ? [worstBelow(method, path)] : []),
];

/** Beyond the last step, where less is better, nobody earns more than on it. */
function worstBelow({ steps, otherwise, ...ladder }: Ladder, path: string): Bond {
  const at = steps.length - 1;
  const last = steps[at]?.points ?? 0;
  return {
    check: { kind: "notAbove", low: `${path}.otherwise`, high: `${path}.steps.${at}.points` },
    issue: { code: "stepsWrongWay", path: `${path}.otherwise`, points: otherwise, previous: last },
    fix: () => marksInOrder({ steps, otherwise, ...ladder }, path),
  };
}

/** The best step is worth the full marks. */
export const bestStepBond = (method: Ladder, path: string, { full, path: to }: FullMarks): Bond => ({
  check: { kind: "best", of: marksPaths(method, path), factor: `${path}.factor`, to },
  issue: { code: "bestStepNotFull", path, best: round(bestOf(method) * method.factor, pointsPlaces), full },
  fix: () => factorFor(method, path, full),
});

/** Steps ascend, and a better value never earns less; the worst one earns what is given otherwise. */
function orderOf(method: Ladder, index: number, path: string): Bond[] {
  const [step, below] = [method.steps[index], method.steps[index - 1]];
  if (step === undefined) return [];
  const at = `${path}.steps.${index}`;
  const before = `${path}.steps.${index - 1}`;
  const rises: Bond[] =
    below === undefined
      ? []
      : [
          {
            check: { kind: "above", high: `${at}.bound`, low: `${before}.bound` },
            issue: { code: "stepsNotAscending", path: `${at}.bound`, bound: step.bound, previous: below.bound },
            fix: () => stepsInOrder(method, path),
          },
        ];
  const isHigher = method.better === "higher";
  const previous = below?.points ?? (isHigher ? method.otherwise : null);
  if (previous === null) return rises;
  const other = below === undefined ? `${path}.otherwise` : `${before}.points`;
  const [low, high] = isHigher ? [other, `${at}.points`] : [`${at}.points`, other];
  return [
    ...rises,
    {
      check: { kind: "notAbove", low, high },
      issue: { code: "stepsWrongWay", path: `${at}.points`, points: step.points, previous },
      fix: () => marksInOrder(method, path),
    },
  ];
}

const bestOf = ({ steps: ladder, otherwise }: Ladder): number =>
  Math.max(otherwise, ...ladder.map(({ points }) => points));

const marksPaths = ({ steps: ladder }: Ladder, path: string): string[] => [
  `${path}.otherwise`,
  ...ladder.map((_, index) => `${path}.steps.${index}.points`),
];

/** What makes the best step worth the full marks. */
export function factorFor(method: Ladder, path: string, full: number): NumberAt[] {
  const best = bestOf(method);
  return best > 0 && full > 0 ? [{ path: `${path}.factor`, now: settled(full / best) }] : [];
}

/** Steps in the order of their bounds; each bound keeps its marks. */
const stepsInOrder = ({ steps: ladder }: Ladder, path: string): NumberAt[] =>
  [...ladder]
    .sort((one, other) => one.bound - other.bound)
    .flatMap(({ bound, points }, index) => [
      { path: `${path}.steps.${index}.bound`, now: bound },
      { path: `${path}.steps.${index}.points`, now: points },
    ]);

/** The marks of all steps, the one below the first included, the right way round. */
function marksInOrder({ better, steps: ladder, otherwise }: Ladder, path: string): NumberAt[] {
  const marks = [...ladder.map(({ points }) => points), otherwise].sort((one, other) => one - other);
  const worst = marks[0] ?? 0;
  const rest = marks.slice(1);
  const ordered = better === "higher" ? rest : [...rest].reverse();
  return [
    ...ordered.map((points, index) => ({ path: `${path}.steps.${index}.points`, now: round(points, 10) })),
    { path: `${path}.otherwise`, now: worst },
  ];
}
