/** What an operation gave, or the facts that stopped it. */
export type Outcome<T, Fact> = { ok: true; value: T } | Failed<Fact>;

interface Failed<Fact> {
  ok: false;
  issues: readonly [Fact, ...Fact[]];
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const failed = <Fact>(first: Fact, ...more: Fact[]): { ok: false; issues: [Fact, ...Fact[]] } => ({
  ok: false,
  issues: [first, ...more],
});
