import { ok } from "../../../src/domain/outcome/outcome";
import { changeWorkbook } from "../../../src/excel/change/changeWorkbook";
import { askInventory } from "../../../src/excel/inventory";
import { areaOf } from "../../../src/sheets/kit/address";
import type { PlanCell, SheetPlan } from "../../../src/sheets/kit/plan";
import { must, silent } from "../../actions/support";
import { allPlans } from "../../sheets/allPlans";
import { type RunningExcel, startExcel } from "../../support/excel";

let excel: RunningExcel;
const plans = allPlans("zh-CN");

beforeAll(async () => {
  excel = await startExcel();
  await must(
    changeWorkbook<null>(async (change) => {
      const inventory = askInventory(change.context.workbook);
      await change.context.sync();
      await change.addSheets(inventory, plans, silent);
      return ok(null);
    }),
  );
}, 120_000);

afterAll(async () => {
  await excel.close();
});

/** The formula or the value of every planned cell of a sheet, as the plan says it and as the workbook does. */
function cellsOf({ name, blocks }: SheetPlan): { planned: PlanCell[]; read: PlanCell[] } {
  const sheet = excel.standIn.grid.sheets().find((one) => one.name === name)?.id ?? "";
  const both = blocks.flatMap(({ at, rows }) => {
    const columns = Math.max(...rows.map((cells) => cells.length));
    const area = { ...areaOf(at), sheet, rows: rows.length, columns };
    const formulas = excel.standIn.grid.formulas(area);
    const values = excel.standIn.grid.values(area);
    return rows.flatMap((cells, down) =>
      cells.flatMap((cell, right) => {
        if (cell === null) return [];
        const isFormula = typeof cell === "object";
        const formula = formulas[down]?.[right] ?? "";
        return [[cell, isFormula ? { formula: String(formula) } : (values[down]?.[right] ?? "")] as const];
      }),
    );
  });
  return { planned: both.map(([planned]) => planned), read: both.map(([, read]) => read) };
}

test.each(plans.map((plan) => [plan.name, plan] as const))("%s reads cell by cell as it was planned", (_name, plan) => {
  const { planned, read } = cellsOf(plan);
  expect(planned.length).toBeGreaterThan(0);
  expect(read).toEqual(planned);
});
