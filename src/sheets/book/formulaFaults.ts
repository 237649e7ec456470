import type { CellRef } from "../kit/finding";

/**
 * What may have become of a formula of the add-in's own:
 * `overwritten` by a value or another formula; `unknown`, because it calls functions that the program does not know (#NAME?, or the
 * name that files keep them under); `otherDialect`, right but not as this workbook writes its formulas; `stale`, with
 * a result that its inputs do not give.
 */
export const formulaFaultKinds = ["overwritten", "unknown", "otherDialect", "stale"] as const;
export type FormulaFaultKind = (typeof formulaFaultKinds)[number];

/** Every faulty cell, under the first kind that says what has to be done. */
export type FormulaFaults = Readonly<Record<FormulaFaultKind, readonly CellRef[]>>;
