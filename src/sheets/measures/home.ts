import type { Item, Scheme } from "../../domain/scheme/scheme";
import type { Scope } from "../terms/scope";
import type { Writing } from "../terms/policyLine";
import type { PolicyLine } from "../terms/policyRow";

/** What the value of a measure is a number of. */
export type ValueKind = "percent" | "money" | "number";

/** An item that measures in this way, and where its measure stands in the policy. */
export interface MeasuredItem<M> {
  item: Item;
  measure: M;
  path: string;
}

/** What the sheets know of a kind of measure. */
export interface MeasureOnSheets<M> {
  /** The value to the engine's ten places, `none` where there is none; `path` is the measure's place in the policy. */
  formula: (scope: Scope, measure: M, path: string, none: string) => string;
  /** Whether a complete row may give no value. */
  mayBeBlank: (scheme: Scheme, measure: M) => boolean;
  valueKind: (scheme: Scheme, measure: M) => ValueKind;
  /** Which of the names of a column of values it bears. */
  named: "value" | "mean" | "difference";
  /** The input that is taken as it was typed, so that the value needs no column of its own. */
  typed: (measure: M) => string | null;
  /** Rows of 规则 for numbers of its own, of all items that measure in this way. */
  rows: (writing: Writing, items: readonly MeasuredItem<M>[]) => PolicyLine[];
}
