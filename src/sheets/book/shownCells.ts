import * as z from "zod";
import { highestOf } from "../../domain/figures/extremes";
import { rangeAt } from "../kit/address";
import { lockMarks, openAreas } from "../kit/formatAreas";
import type { PlanCell, SheetPlan } from "../kit/plan";
import { plannedRows } from "../kit/sample";

const Cell = z.union([z.string(), z.number(), z.boolean(), z.strictObject({ formula: z.string() }), z.null()]);

/** What a sheet was made to show, from its first cell on; null where nothing was written or people may type. */
export const ShownCells = z.strictObject({
  address: z.string(),
  cells: z.array(z.array(Cell)),
  /** Where people may type. Absent in workbooks made before: whether a blank cell was theirs is not known then. */
  open: z.array(z.string()).optional(),
});
export type ShownCells = z.infer<typeof ShownCells>;

export function shownCells({ blocks, styles }: SheetPlan): ShownCells {
  const planned = plannedRows(blocks);
  const locks = lockMarks(styles);
  const lastRow = highestOf(planned.keys());
  const lastColumn = highestOf([...planned.values()].map((row) => highestOf(row.keys())));
  const cellAt = (row: number, column: number): PlanCell =>
    locks.get(row)?.get(column) === "open" ? null : (planned.get(row)?.get(column) ?? null);
  return {
    address: rangeAt(0, 0, lastRow, lastColumn),
    cells: Array.from({ length: lastRow + 1 }, (_, row) =>
      Array.from({ length: lastColumn + 1 }, (__, column) => cellAt(row, column)),
    ),
    open: openAreas(styles),
  };
}

/** What sheets of people are known to show once these are made; those that are gone are forgotten. */
export function shownOfPeople(
  before: Readonly<Record<string, ShownCells>> | undefined,
  { present, made }: { present: readonly string[]; made: readonly SheetPlan[] },
): Record<string, ShownCells> {
  const there = new Set(present);
  const kept = Object.entries(before ?? {}).filter(([sheet]) => there.has(sheet));
  return Object.fromEntries([...kept, ...made.map((plan) => [plan.name, shownCells(plan)] as const)]);
}
