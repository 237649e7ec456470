import type { Issue } from "./issue";

/** What an operation gave, or the facts that stopped it. */
export type Result<T> = { ok: true; value: T } | { ok: false; issues: readonly [Issue, ...Issue[]] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (first: Issue, ...more: Issue[]): { ok: false; issues: [Issue, ...Issue[]] } => ({
  ok: false,
  issues: [first, ...more],
});
