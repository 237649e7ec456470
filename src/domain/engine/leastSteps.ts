import type { LeverPath } from "./leverPath";

/** So many steps are tried one by one where more can be worse than less; farther away nothing is said. */
const mostTried = 2000;

/** The least number of steps from `from` on after which something holds, null where none is found; none smaller does. */
export function leastSteps({ last, lever }: LeverPath, from: number, holds: (steps: number) => boolean): number | null {
  if (!lever.isUneven) return holds(last) ? firstOf(from, last, holds) : null;
  for (let steps = from; steps <= Math.min(last, mostTried); steps += 1) if (holds(steps)) return steps;
  return null;
}

/** Once it holds it keeps holding. */
function firstOf(from: number, last: number, holds: (steps: number) => boolean): number {
  let [low, high] = [from, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** The steps after which something is largest, the least of them. */
export function bestSteps({ last, lever }: LeverPath, of: (steps: number) => number): number {
  const candidates = !lever.isUneven ? [0, last] : Array.from({ length: Math.min(last, mostTried) + 1 }, (_, at) => at);
  let best = { steps: 0, value: -Infinity };
  for (const steps of candidates) {
    const value = of(steps);
    if (value > best.value) best = { steps, value };
  }
  return best.steps;
}
