/** What keeps the formulas of 评分表 from being written in another way. */
export type FormulaIssue =
  /** Cells that no longer hold a formula of the add-in's own: whatever stands there would be written over. */
  | { code: "formulasOverwritten"; sheet: string; addresses: readonly [string, ...string[]] }
  /** Cells that would show something else than they do. */
  | { code: "resultsWouldDiffer"; sheet: string; cells: readonly [OtherResult, ...OtherResult[]] };

export interface OtherResult {
  address: string;
  before: string;
  after: string;
}
