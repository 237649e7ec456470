import { areaOf } from "../../src/sheets/kit/address";
import type { CellValue, PlanCell, SheetPlan } from "../../src/sheets/kit/plan";
import type { Grid } from "../standin/grid";

/** Text stays text, as in a file, whatever it looks like. */
function written(cell: PlanCell): CellValue | null {
  if (cell !== null && typeof cell === "object") return cell.formula;
  return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
}

/** Writes cells and tables of the plans into a grid and gives the values of every sheet after calculation. */
export async function calculatedIn(grid: Grid, plans: readonly SheetPlan[]): Promise<Map<string, CellValue[][]>> {
  const sheets = plans.map((plan) => ({ plan, sheet: grid.addSheet(plan.name) }));
  for (const { plan, sheet } of sheets)
    if (plan.table) grid.addTable(plan.table.name, { ...areaOf(plan.table.range), sheet });
  for (const { plan, sheet } of sheets)
    for (const { at, rows } of plan.blocks)
      grid.write(
        { ...areaOf(at), sheet, rows: rows.length, columns: rows[0]?.length ?? 0 },
        rows.map((row) => row.map(written)),
      );
  await grid.calculate();
  return new Map(
    sheets.map(({ plan, sheet }) => {
      const used = grid.usedArea(sheet, true);
      return [
        plan.name,
        used
          ? grid.values({ ...used, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns })
          : [],
      ];
    }),
  );
}
