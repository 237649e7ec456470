import type { Judged } from "./judged";

/** A place of a consequence that names something else of the policy; `key` is its path within the consequence. */
export interface ConsequenceReference {
  to: "input" | "item" | "grade";
  key: string;
  id: string;
}

/** What the engine must know of a kind of consequence. */
export interface ConsequenceKind<Rule, Due> {
  references: (rule: Rule) => readonly ConsequenceReference[];
  /** What was read where the consequence is due, null where it is not. */
  due: (rule: Rule, judged: Judged) => Due | null;
}
