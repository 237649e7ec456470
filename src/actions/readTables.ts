import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { isRemembered } from "../excel/claimedSheets";
import { isOwnSheet } from "../excel/findRecordTables";
import { inWorkbook } from "../excel/inWorkbook";
import { askInventory, begunPrefix, isReplaced } from "../excel/inventory";
import { readGrids, type ReadGrids } from "../excel/readGrids";
import { readSheets } from "../excel/readSheets";
import { headRange } from "../sheets/book/madeSheets";
import { isTitledAsOwn } from "../sheets/book/ownTitles";
import { presentNames } from "../sheets/book/anchors";
import { parseState, stateSheetName } from "../sheets/book/stateSheet";
import type { WorkbookState } from "../sheets/book/workbookState";
import { areaOf } from "../sheets/kit/address";
import type { SheetGrid } from "../sheets/kit/grid";
import type { CellValue } from "../sheets/kit/plan";
import type { RawSheet } from "../sheets/kit/raw";

/** The sheets of the workbook that are not the add-in's own. */
export interface TheirTables extends ReadGrids {
  /** Sheets that are hidden: formulas may look something up there, and nobody is evaluated on them. */
  hidden: readonly string[];
}

/** Reads every sheet that somebody made, whether the workbook holds a period or not. */
export const readTables = (): Promise<Result<TheirTables>> =>
  inWorkbook(async (context) => {
    const stateSheet = context.workbook.worksheets.getItemOrNullObject(stateSheetName);
    const { cells, rest } = await readSheets(context, [stateSheet], () => ({
      state: stateSheet.load("id,name"),
      inventory: askInventory(context.workbook),
    }));
    const state = rest.state.isNullObject ? ok(null) : stateIn(cells.get(stateSheet));
    if (!state.ok) return state;
    const theirs = rest.inventory.sheets.items.filter(
      ({ name, visibility }) => visibility !== "VeryHidden" && !isOurs(name, state.value),
    );
    const hidden = theirs.flatMap(({ name, visibility }) => (visibility === "Visible" ? [] : [name]));
    const { grids, tooLarge } = await readGrids(context, theirs);
    return ok({ grids: grids.filter(({ values }) => !isTitledAsOwn(headOf(values))), hidden, tooLarge });
  });

const head = areaOf(headRange);

/** Where a made sheet says that it is one: copies, cards and roll-ups too. */
const headOf = (values: SheetGrid["values"]): CellValue[][] =>
  values.slice(0, head.rows).map((row) => row.slice(0, head.columns));

/** With the names that its sheets have now. */
function stateIn(cells: RawSheet = { name: stateSheetName, values: [], formulas: [] }): Result<WorkbookState> {
  const stored = parseState(cells);
  if (!stored.ok) return stored;
  const { state } = stored.value;
  return ok({ ...state, sheets: presentNames(state.sheets, cells) });
}

function isOurs(name: string, state: WorkbookState | null): boolean {
  if (name === stateSheetName || name.startsWith(begunPrefix) || isReplaced(name)) return true;
  return state !== null && (isOwnSheet(name, state.sheets) || isRemembered(state, name));
}
