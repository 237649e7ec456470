import { chineseCalendar } from "../domain/chineseCalendar";
import { workdaysOfMonth } from "../domain/calendar";
import { failed, ok, type Result } from "../domain/result";
import { anchorBlock } from "../excel/anchors";
import { changeWorkbook } from "../excel/changeWorkbook";
import { askInventory, freeTableName, nameIssues, sheetNamed } from "../excel/inventory";
import { payloadOf } from "../excel/payload";
import { askCells, rawSheet } from "../excel/rawSheet";
import { addSheets } from "../excel/writeSheet";
import { cellAt } from "../sheets/address";
import { guideSheet } from "../sheets/guideSheet";
import { ledgerSheet } from "../sheets/ledgerSheet";
import type { WorkbookState } from "../sheets/month";
import type { SheetPlan } from "../sheets/plan";
import { policySheet } from "../sheets/policySheet";
import { scoreLayout } from "../sheets/scoreLayout";
import { scoreSheet } from "../sheets/scoreSheet";
import { parseState, stateSheet, stateSheetName } from "../sheets/stateSheet";
import type { Progress } from "./actions";

/** What a new month starts with beside its policy. */
export interface Start {
  state: WorkbookState;
  /** Rows for people, blank ones to grow included. */
  rows: number;
  ledgerRows: number;
  /** Adds cells to the plans, as the sample month does. */
  fill: (plans: MonthPlans) => MonthPlans;
}

export interface MonthPlans {
  score: SheetPlan;
  ledger: SheetPlan;
}

/**
 * Adds the sheets of a month to the workbook and shows 评分表. Everything that can be refused is checked before the first
 * sheet is added, and the hidden sheet that makes it a month comes last.
 */
export const makeMonth = (start: Start, progress: Progress): Promise<Result<null>> =>
  changeWorkbook(async (context, journal) => {
    const inventory = askInventory(context.workbook);
    const oldState = askCells(context.workbook.worksheets.getItemOrNullObject(stateSheetName));
    await context.sync();
    if (sheetNamed(inventory.sheets, stateSheetName)) {
      const old = parseState(rawSheet(stateSheetName, oldState));
      return failed({ code: "monthExists", month: old.ok ? old.value.month : "" });
    }
    if (inventory.protection.protected) return failed({ code: "workbookProtected" });
    const state = {
      ...start.state,
      tables: {
        score: freeTableName(inventory.tables, start.state.tables.score),
        ledger: freeTableName(inventory.tables, start.state.tables.ledger),
      },
    };
    const plans = plansOf({ ...start, state });
    const names = plans.map((plan) => plan.name);
    const [first, ...more] = nameIssues(inventory.sheets, names);
    if (first) return failed(first, ...more);
    journal.push({ kind: "sheetsAdded", names, existing: inventory.sheets.items.map((sheet) => sheet.id) });
    progress(0, plans.length);
    await addSheets(context.workbook, plans, payloadOf(context), (done) => {
      progress(done, plans.length);
    });
    const score = context.workbook.worksheets.getItem(state.sheets.score);
    score.activate();
    score.getRange(firstCell(state, start.rows)).select();
    await context.sync();
    return ok(null);
  });

function plansOf(start: Start): SheetPlan[] {
  const { state, rows, ledgerRows } = start;
  const days = workdaysOfMonth(chineseCalendar, state.month);
  const { score, ledger } = start.fill({
    score: scoreSheet({ state, rows, workingDays: days.ok ? days.value : null }),
    ledger: ledgerSheet(state, ledgerRows),
  });
  const hidden = stateSheet(state);
  const anchors = anchorBlock(state.sheets, ["guide", "policy", "score", "ledger"]);
  return [guideSheet(state), policySheet(state), score, ledger, { ...hidden, blocks: [...hidden.blocks, anchors] }];
}

/** Where the first person's number is typed. */
function firstCell(state: WorkbookState, rows: number): string {
  const layout = scoreLayout(state.scheme, state.language, state.sheets, state.tables, rows);
  return cellAt(layout.headerRow + 1, 0);
}
