import type { NumberKind } from "../terms/policyRow";
import type { Scope } from "../terms/scope";

/** A number of a consequence by its key. */
type KeyedNumber = readonly [key: string, value: number, kind: NumberKind];

/** What the sheets know of a kind of consequence. */
export interface ConsequenceOnSheets<C> {
  /** The numbers 规则 has of it, two at most. */
  numbers: (rule: C) => readonly KeyedNumber[];
  /** What 提示 of a complete row says, formulas of texts; `path` is the consequence's place in the policy. */
  remark: (scope: Scope, rule: C, path: string) => string[];
}
