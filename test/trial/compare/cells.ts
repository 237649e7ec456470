import { areaOf, cellAt } from "../../../src/sheets/kit/address";
import type { CellValue, PlanCell, SheetPlan } from "../../../src/sheets/kit/plan";
import { cellRead } from "../../../src/sheets/kit/raw";
import { usualDoubts } from "../../standin/rules/doubts";
import { spelled, type SpellingPlace } from "../../standin/rules/spelling";
import type { Found } from "../found";
import { plannedCells } from "./planned";

type Filled = Exclude<PlanCell, null>;

/** What Excel is expected to give back in range.formulas, formulas in its own spelling. */
const readBack = (cell: Filled, place: SpellingPlace): CellValue =>
  typeof cell === "object" ? spelled(cell.formula, place, usualDoubts) : cellRead(cell);

/** Every cell that the plan fills and that holds something else. */
export async function cellDifferences(
  context: Excel.RequestContext,
  plan: SheetPlan,
  world: Omit<SpellingPlace, "own">,
): Promise<Found[]> {
  const { range, cells } = plannedCells(plan);
  const read = context.workbook.worksheets.getItem(plan.name).getRange(range).load("formulas");
  await context.sync();
  const formulas = read.formulas as CellValue[][];
  const own = ownTable(plan);
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column): Found[] => {
      if (cell === null || cell === "") return [];
      const expected = readBack(cell, { ...world, own: own(row, column) });
      const actual = cellRead(formulas[row]?.[column] ?? "");
      if (expected === actual) return [];
      const at = cellAt(row, column);
      return [{ sheet: plan.name, at, member: "Range.formulas", expected: String(expected), actual: String(actual) }];
    }),
  );
}

/** The table a cell is in; only there a formula may leave the table's name out. */
function ownTable({ table }: SheetPlan): (row: number, column: number) => string | null {
  if (!table) return () => null;
  const { row: top, column: left, rows, columns } = areaOf(table.range);
  const isWithin = (row: number, column: number): boolean =>
    row >= top && row < top + rows && column >= left && column < left + columns;
  return (row, column) => (isWithin(row, column) ? table.name : null);
}
