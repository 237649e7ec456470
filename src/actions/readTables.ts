import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { inWorkbook } from "../excel/inWorkbook";
import { askInventory } from "../excel/inventory";
import type { ReadGrids } from "../excel/readGrids";
import { readSheets } from "../excel/readSheets";
import { readTheirGrids, theirSheets } from "../excel/theirSheets";
import type { AdoptedSource } from "../sheets/book/adoptedSource";
import { presentNames } from "../sheets/book/anchors";
import { parseState, stateSheetName } from "../sheets/book/stateSheet";
import type { WorkbookState } from "../sheets/book/workbookState";
import type { RawSheet } from "../sheets/kit/raw";

/** The sheets of the workbook that are not the add-in's own. */
export interface TheirTables extends ReadGrids {
  /** Sheets that are hidden: formulas may look something up there, and nobody is evaluated on them. */
  hidden: readonly string[];
  /** What the workbook remembers of the one it is evaluated in, where there is one; it may not be found by now. */
  adopted: RememberedTable | null;
}

/** How a table was adopted: its columns, the policy they are columns of, the month and the name of its sheet. */
export interface RememberedTable extends Pick<WorkbookState, "scheme" | "month"> {
  sheet: string;
  source: AdoptedSource;
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
    const theirs = theirSheets(rest.inventory, state.value);
    const hidden = theirs.flatMap(({ name, visibility }) => (visibility === "Visible" ? [] : [name]));
    return ok({
      ...(await readTheirGrids(context, theirs)),
      hidden,
      adopted: state.value && rememberedIn(state.value),
    });
  });

const rememberedIn = ({ source, scheme, month, sheets }: WorkbookState): RememberedTable | null =>
  source === undefined ? null : { source, scheme, month, sheet: sheets.score };

/** With the names that its sheets have now. */
function stateIn(cells: RawSheet = { name: stateSheetName, values: [], formulas: [] }): Result<WorkbookState> {
  const stored = parseState(cells);
  if (!stored.ok) return stored;
  const { state } = stored.value;
  return ok({ ...state, sheets: presentNames(state.sheets, cells) });
}
