/** A rung of a ladder, reached from `from` on. */
export interface Step {
  from: number;
}

/** The highest step whose `from` is not above the value, and the one above it. The first step must be reachable. */
export function highestReached<S extends Step>(steps: readonly S[], value: number): { step: S; next: S | null } {
  const above = steps.findIndex((step) => step.from > value);
  const index = (above === -1 ? steps.length : above) - 1;
  const step = steps[index];
  if (step === undefined) throw new RangeError(`${value} is below the first step`);
  return { step, next: steps[index + 1] ?? null };
}
