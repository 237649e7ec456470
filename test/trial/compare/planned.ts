import { areaOf, cellOf, rangeAt } from "../../../src/sheets/kit/address";
import type { PlanCell, SheetPlan } from "../../../src/sheets/kit/plan";
import type { SpellingPlace } from "../../standin/rules/spelling";

export interface PlannedCells {
  range: string;
  cells: readonly (readonly PlanCell[])[];
}

/** What a plan puts into its cells from A1 on, later blocks over earlier ones. */
export function plannedCells({ blocks }: SheetPlan): PlannedCells {
  const places = blocks.map(({ at, rows }) => ({ ...cellOf(at), rows }));
  const height = Math.max(...places.map(({ row, rows }) => row + rows.length));
  const width = Math.max(...places.flatMap(({ column, rows }) => rows.map((cells) => column + cells.length)));
  const cells = Array.from({ length: height }, () => Array<PlanCell>(width).fill(null));
  for (const { row, column, rows } of places)
    rows.forEach((line, down) => {
      line.forEach((cell, right) => {
        if (cell !== null) (cells[row + down] ?? [])[column + right] = cell;
      });
    });
  return { range: rangeAt(0, 0, height - 1, width - 1), cells };
}

function headersOf(plan: SheetPlan): [name: string, headers: string[]][] {
  if (!plan.table) return [];
  const { row, column, columns } = areaOf(plan.table.range);
  const line = plannedCells(plan).cells[row] ?? [];
  return [
    [plan.table.name, line.slice(column, column + columns).map((cell) => (typeof cell === "string" ? cell : ""))],
  ];
}

/** What the formulas of these sheets may refer to, for the rules of spelling. */
export function worldOf(plans: readonly SheetPlan[]): Omit<SpellingPlace, "own"> {
  return {
    sheets: new Set(plans.map(({ name }) => name)),
    tables: new Map(plans.flatMap(headersOf)),
    names: new Set(),
    functions: new Map(),
    singleRow: new Set(),
  };
}
