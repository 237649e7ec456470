import { bestSteps, leastSteps } from "./leastSteps";
import type { LeverPath } from "./leverPath";
import type { Trial, Tried } from "./trial";

/** More than this nobody remembers. */
const mostTogether = 3;

/** Few levers that together reach the goal, the most worthwhile first, none of them moved farther than it takes; none where they do not. */
export function reachingTogether(paths: readonly LeverPath[], trial: Trial, goal: number): readonly Tried[] {
  const taken: Tried[] = [];
  for (const tried of worthwhile(paths, trial)) {
    if (taken.some((one) => sharesInput(one, tried))) continue;
    taken.push(tried);
    if (trial.totalWith(taken) >= goal) return noFartherThanNeeded(taken, trial, goal);
    if (taken.length === mostTogether) return [];
  }
  return [];
}

/** Every lever as far as it is good for, the one that gains most first. */
function worthwhile(paths: readonly LeverPath[], trial: Trial): Tried[] {
  return paths
    .map((path) => ({ path, steps: bestSteps(path, (steps) => trial.totalWith([{ path, steps }])) }))
    .filter(({ steps }) => steps > 0)
    .map((tried) => ({ tried, total: trial.totalWith([tried]) }))
    .sort((one, other) => other.total - one.total)
    .map(({ tried }) => tried);
}

function sharesInput(one: Tried, other: Tried): boolean {
  const own = Object.keys(one.path.after(one.steps));
  return Object.keys(other.path.after(other.steps)).some((id) => own.includes(id));
}

/** The least worthwhile is drawn back first; again until none can be. */
function noFartherThanNeeded(taken: readonly Tried[], trial: Trial, goal: number): readonly Tried[] {
  let now = taken;
  for (let drawn = true; drawn;) {
    drawn = false;
    for (const path of taken.map((one) => one.path).reverse()) {
      const before = now.find((one) => one.path === path)?.steps ?? 0;
      const moved = (steps: number): Tried[] => now.map((one) => (one.path === path ? { path, steps } : one));
      const least =
        leastSteps({ ...path, last: before }, 0, (steps) => trial.totalWith(moved(steps)) >= goal) ?? before;
      drawn ||= least < before;
      now = moved(least);
    }
  }
  return now.filter(({ steps }) => steps > 0);
}
