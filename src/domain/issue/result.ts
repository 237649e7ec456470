import type { Outcome } from "../outcome/outcome";
import type { Issue } from "./issue";

/** What an operation gave, or the facts that a user can act upon. */
export type Result<T> = Outcome<T, Issue>;
