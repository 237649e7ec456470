import { type Outcome, failed as failedWith } from "../outcome/outcome";
import type { Issue } from "./issue";

export { ok } from "../outcome/outcome";

/** What an operation gave, or the facts that a user can act upon. */
export type Result<T> = Outcome<T, Issue>;

export const failed: (first: Issue, ...more: Issue[]) => { ok: false; issues: [Issue, ...Issue[]] } = failedWith;
