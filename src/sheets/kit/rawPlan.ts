import { areaOf } from "./address";
import type { CellValue, PlanCell, SheetPlan } from "./plan";
import type { RawSheet } from "./raw";

/** Rows with their gaps filled. */
const filled = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
  Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: rows[row]?.length ?? 0 }, (__, column) => rows[row]?.[column] ?? blank),
  );

/** Every cell of a plan, later blocks over earlier ones; "" where nothing is written. */
export function planCells(plan: Pick<SheetPlan, "blocks">): PlanCell[][] {
  const rows: PlanCell[][] = [];
  for (const block of plan.blocks) {
    const corner = areaOf(block.at);
    block.rows.forEach((cells, down) => {
      const row = (rows[corner.row + down] ??= []);
      cells.forEach((cell, right) => {
        if (cell !== null) row[corner.column + right] = cell;
      });
    });
  }
  return filled(rows, "");
}

const valueOf = (cell: PlanCell): CellValue => (cell === null || typeof cell === "object" ? "" : cell);
const formulaOf = (cell: PlanCell): CellValue => (cell === null ? "" : typeof cell === "object" ? cell.formula : cell);

/** The sheet as Excel would give it back, before anything is calculated. */
export function rawOfPlan(plan: Pick<SheetPlan, "name" | "blocks">): RawSheet {
  const cells = planCells(plan);
  return {
    name: plan.name,
    values: cells.map((row) => row.map(valueOf)),
    formulas: cells.map((row) => row.map(formulaOf)),
  };
}
