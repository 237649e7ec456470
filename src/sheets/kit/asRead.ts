import type { CellValue, PlanCell } from "./plan";

/** A cell as Excel gave it in range.formulas, to be written as it was: what began with = was a formula. */
export const asRead = (cell: CellValue): PlanCell =>
  typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : cell;
