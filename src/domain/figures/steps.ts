/** A rung of a ladder, reached from `from` on. */
export interface Rung {
  from: number;
}

/** The highest step whose `from` is not above the value, and the one above it; null below the first step. */
export function reachedStep<S extends Rung>(steps: readonly S[], value: number): { step: S; next: S | null } | null {
  const above = steps.findIndex((step) => step.from > value);
  const index = (above === -1 ? steps.length : above) - 1;
  const step = steps[index];
  return step === undefined ? null : { step, next: steps[index + 1] ?? null };
}

/** For ladders that start at 0, as a sound policy's do. */
export function highestReached<S extends Rung>(steps: readonly S[], value: number): { step: S; next: S | null } {
  const reached = reachedStep(steps, value);
  if (reached === null) throw new RangeError(`${value} is below the first step`);
  return reached;
}
