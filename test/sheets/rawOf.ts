import type { CellValue, PlanCell, SheetPlan } from "../../src/sheets/kit/plan";
import type { RawSheet } from "../../src/sheets/kit/raw";
import { planCells, rawOfPlan } from "../../src/sheets/kit/rawPlan";

/** Every cell of a plan. */
export const cellsOf = (plan: SheetPlan): PlanCell[][] => planCells(plan);

/** The sheet as Excel would give it back, before anything is calculated. */
export const rawOf = (plan: SheetPlan): RawSheet => rawOfPlan(plan);

/** Rows with their gaps filled. */
const filled = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
  Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: rows[row]?.length ?? 0 }, (__, column) => rows[row]?.[column] ?? ""),
  );

/** A sheet with some cells typed over, by row and column counted from 0. */
export function typedOver(raw: RawSheet, cells: readonly (readonly [number, number, CellValue])[]): RawSheet {
  const change = (rows: readonly (readonly CellValue[])[]): CellValue[][] => {
    const copy = rows.map((row) => [...row]);
    for (const [row, column, value] of cells) (copy[row] ??= [])[column] = value;
    return filled(copy);
  };
  return { name: raw.name, values: change(raw.values), formulas: change(raw.formulas) };
}

/** A sheet as lines of text: cells by " | ", a formula as [=] since formulaText shows it, blank rows as "". */
export const asText = (plan: SheetPlan): string =>
  cellsOf(plan)
    .map((row) =>
      row
        .map((cell) => (cell !== null && typeof cell === "object" ? "[=]" : String(cell)))
        .filter((text) => text !== "")
        .join(" | "),
    )
    .join("\n");
