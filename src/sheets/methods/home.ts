import type { ColumnDraft } from "../terms/columnDraft";
import type { Placed, PolicyInLanguage } from "../terms/placed";
import type { Writing } from "../terms/policyLine";
import type { PolicyLine, PolicyRow } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import type { TableScope } from "../terms/tableScope";

/** What the sheets know of a kind of method: one that leaves something out does not compile. */
export interface MethodOnSheets<M> {
  /** The columns of 评分表 behind the item's inputs, with their formulas in both dialects: what is worked out, then the item. */
  columns: (policy: PolicyInLanguage, placed: Placed<M>) => ColumnDraft[];
  /** Rows of 规则 in a section of the item's own; none where a line says it all. */
  rows: (writing: Writing, placed: Placed<M>) => PolicyRow[];
  /** A section of 规则 that all items of this kind share, a row each; null for none. */
  section: SectionOfKind<M> | null;
  /** What cells start with until somebody types over them. */
  starts: (method: M) => Start[];
  /** Conditions of which one is met where a row stands on an entry of the method that cites this source. */
  restsOn: (scope: Scope, placed: Placed<M>, source: string) => string[];
}

export interface SectionOfKind<M> {
  title: (writing: Writing) => string;
  heading: (writing: Writing) => PolicyRow;
  row: (writing: Writing, placed: Placed<M>) => PolicyLine;
}

/** An input whose cell starts with a formula, or with a figure of the calendar. */
export interface Start {
  input: string;
  with: (scope: TableScope, workingDays: number | null) => string | number;
}
