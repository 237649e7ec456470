/** What an operation gave, or the facts that stopped it. */
export type Outcome<T, Fact> = Done<T, Fact> | Failed<Fact>;

export interface Done<T, Fact> {
  ok: true;
  value: T;
  /** What is not as it was meant to be although the operation succeeded. */
  notes?: readonly [Fact, ...Fact[]];
}

interface Failed<Fact> {
  ok: false;
  issues: readonly [Fact, ...Fact[]];
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** Done, with what differs from what was meant, if anything does. */
export function doneWith<T, Fact>(value: T, [first, ...more]: readonly Fact[]): Done<T, Fact> {
  return first === undefined ? ok(value) : { ok: true, value, notes: [first, ...more] };
}

export const failed = <Fact>(first: Fact, ...more: Fact[]): { ok: false; issues: [Fact, ...Fact[]] } => ({
  ok: false,
  issues: [first, ...more],
});
