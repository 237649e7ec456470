import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";
import { tableNotFound } from "../sheets/adopt/findAgain";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import type { WorkbookState } from "../sheets/book/workbookState";
import { foundTable } from "../sheets/foundTable";
import type { SheetGrid } from "../sheets/kit/grid";
import { type Inventory, sheetNamed } from "./inventory";
import { readGrids } from "./readGrids";
import { readTheirGrids, theirSheets } from "./theirSheets";

type Theirs = Pick<RawPeriod, "state" | "score" | "scoreTable" | "hiddenScoreRows" | "theirs">;

/** Reads the table of people's own on its sheet, or everybody's form on all of theirs. */
export async function readTheirs(
  context: Excel.RequestContext,
  inventory: Inventory,
  state: WorkbookState,
): Promise<Result<Theirs>> {
  const { source, sheets } = state;
  const sheet = sheetNamed(inventory.sheets, sheets.score);
  if (source === undefined || sheet === undefined) return failed({ code: "sheetMissing", sheet: sheets.score });
  const { grids, tooLarge } = await readGrids(context, [sheet]);
  if (tooLarge.length > 0) return failed(tableNotFound(source.mapping, sheets.score));
  const found = foundTable(state, source, grids);
  if (!found.ok || !found.value.theirs.isForms) return found;
  const all = await readTheirGrids(context, theirSheets(inventory, state));
  return foundTable(state, source, all.grids);
}

/** The sheets that hold their table, read once more for what is to be written into it. */
export async function readTheirSheets(
  context: Excel.RequestContext,
  inventory: Inventory,
  { state, theirs }: Pick<RawPeriod, "state" | "theirs">,
): Promise<readonly SheetGrid[]> {
  const sheet = sheetNamed(inventory.sheets, state.sheets.score);
  if (theirs?.isForms === true || sheet === undefined)
    return (await readTheirGrids(context, theirSheets(inventory, state))).grids;
  return (await readGrids(context, [sheet])).grids;
}
