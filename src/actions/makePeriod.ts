import { periodOf } from "../domain/time/period";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { Change } from "../excel/change/change";
import { changeWorkbook } from "../excel/change/changeWorkbook";
import { askInventory, freeTableName, type Inventory, isBegun, nameIssues } from "../excel/inventory";
import { readSheets } from "../excel/readSheets";
import { cellAt } from "../sheets/kit/address";
import type { WorkbookState } from "../sheets/book/workbookState";
import { newPeriodPlans, type PeriodStart } from "../sheets/newPeriodPlans";
import { longFormula } from "../sheets/kit/longFormula";
import { scoreLayout } from "../sheets/columns/scoreLayout";
import { parseState, stateSheetName } from "../sheets/book/stateSheet";
import type { Progress } from "../domain/outcome/progress";

/**
 * Adds the sheets of a period to the workbook and shows 评分表. Everything that can be refused is checked before the first
 * sheet is added, and the hidden sheet that makes it a period comes last.
 */
export const makePeriod = (start: PeriodStart, progress: Progress): Promise<Result<null>> =>
  changeWorkbook(async (change) => {
    const inventory = await workbookWithout(change);
    return inventory.ok ? addPeriod(change, inventory.value, start, progress) : inventory;
  });

/** What a workbook holds that holds no period, and that sheets can be added to. */
export async function workbookWithout({ context }: Change): Promise<Result<Inventory>> {
  const stateSheet = context.workbook.worksheets.getItemOrNullObject(stateSheetName);
  const { cells, rest: inventory } = await readSheets(context, [stateSheet], () => {
    stateSheet.load("name");
    return askInventory(context.workbook);
  });
  if (isBegun(inventory)) return failed({ code: "workUnfinished" });
  const oldState = stateSheet.isNullObject ? undefined : cells.get(stateSheet);
  if (oldState !== undefined) {
    const old = parseState(oldState);
    return old.ok ? failed({ code: "periodExists", period: periodOf(old.value.state) }) : old;
  }
  return inventory.protection.protected ? failed({ code: "workbookProtected" }) : ok(inventory);
}

export async function addPeriod(
  change: Change,
  inventory: Inventory,
  start: PeriodStart,
  progress: Progress,
): Promise<Result<null>> {
  const state = withFreeTables(start.state, inventory);
  const plans = newPeriodPlans({ ...start, state });
  const names = plans.map((plan) => plan.name);
  const [first, ...more] = nameIssues(inventory.sheets, names);
  if (first) return failed(first, ...more);
  const long = longFormula(plans);
  if (long) return failed({ code: "formulaTooLong", sheet: long.sheet, ...long.excess });
  await change.addSheets(inventory, plans, progress);
  await change.open(state.sheets.score, state.source ? null : firstCell(state, start.rows));
  return ok(null);
}

const withFreeTables = (state: WorkbookState, { tables }: Inventory): WorkbookState => ({
  ...state,
  tables: {
    score: freeTableName(tables, state.tables.score),
    ledger: freeTableName(tables, state.tables.ledger),
  },
});

/** Where the first person's number is typed. */
function firstCell(state: WorkbookState, rows: number): string {
  const layout = scoreLayout(state.scheme, state.language, rows);
  return cellAt(layout.headerRow + 1, 0);
}
