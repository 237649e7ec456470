import type { CellValue, PlanCell } from "../../sheets/kit/plan";

/**
 * What is given to Excel so that a text stays the text it is: Excel reads a leading ' as "text follows". Texts with a digit
 * need it too, or 0012, 2026-10, 1/2 and 98% become numbers and dates.
 */
export const enteredText = (text: string): string =>
  /^[=+\-@'\s]|[\p{Nd}]|^(true|false)$/iu.test(text) ? `'${text}` : text;

/** A cell of a plan as range.formulas takes it; null leaves the cell as it is. */
export function enteredCell(cell: PlanCell): CellValue | null {
  if (typeof cell === "string") return cell === "" ? "" : enteredText(cell);
  return cell !== null && typeof cell === "object" ? cell.formula : cell;
}

export const enteredCells = (cells: readonly (readonly PlanCell[])[]): (CellValue | null)[][] =>
  cells.map((row) => row.map(enteredCell));
