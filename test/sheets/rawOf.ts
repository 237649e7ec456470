import { areaOf } from "../../src/sheets/kit/address";
import type { CellValue, PlanCell, SheetPlan } from "../../src/sheets/kit/plan";
import type { RawSheet } from "../../src/sheets/kit/raw";

/** Rows with their gaps filled. */
const filled = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
  Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: rows[row]?.length ?? 0 }, (__, column) => rows[row]?.[column] ?? blank),
  );

/** Every cell of a plan, later blocks over earlier ones; "" where nothing is written. */
export function cellsOf(plan: SheetPlan): PlanCell[][] {
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
export const rawOf = (plan: SheetPlan): RawSheet => ({
  name: plan.name,
  values: cellsOf(plan).map((row) => row.map(valueOf)),
  formulas: cellsOf(plan).map((row) => row.map(formulaOf)),
});

/** A sheet with some cells typed over, by row and column counted from 0. */
export function typedOver(raw: RawSheet, cells: readonly (readonly [number, number, CellValue])[]): RawSheet {
  const change = (rows: readonly (readonly CellValue[])[]): CellValue[][] => {
    const copy = rows.map((row) => [...row]);
    for (const [row, column, value] of cells) (copy[row] ??= [])[column] = value;
    return filled(copy, "");
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
