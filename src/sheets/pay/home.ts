import type { ColumnDraft } from "../terms/columnDraft";
import type { PolicyInLanguage } from "../terms/placed";
import type { Writing } from "../terms/policyLine";
import type { NumberKind, PolicyRow } from "../terms/policyRow";

/** What a grade's band says of pay: the words over it and what its number is. */
interface BandPay {
  head: string;
  kind: NumberKind;
}

/** What the sheets know of a way of paying. */
export interface PayOnSheets<P> {
  /** Columns of 评分表 from the single lines to what is paid altogether. */
  columns: (policy: PolicyInLanguage, rule: P) => ColumnDraft[];
  /** What a grade is worth on 规则; null where its band says nothing of pay. */
  band: (writing: Writing, rule: P) => BandPay | null;
  /** A section of 规则 beside what a grade's band pays. */
  rows: (writing: Writing, rule: P) => PolicyRow[];
}
