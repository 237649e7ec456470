import type { AdoptedSource } from "../sheets/book/adoptedSource";
import type { WorkbookState } from "../sheets/book/workbookState";
import { foundTable } from "../sheets/foundTable";
import { type Inventory, sheetNamed } from "./inventory";
import { readGrids } from "./readGrids";
import { readTheirGrids, theirSheets } from "./theirSheets";

/** The table that somebody says a period is to be evaluated in: on the sheet they name, else on whichever sheet has its headings. */
export async function adoptedNow(
  context: Excel.RequestContext,
  inventory: Inventory,
  state: WorkbookState,
  source: AdoptedSource,
): Promise<ReturnType<typeof foundTable>> {
  const sheet = sheetNamed(inventory.sheets, source.mapping.sheet);
  const asked = { ...state, sheets: { ...state.sheets, score: sheet?.name ?? source.mapping.sheet }, source };
  if (sheet !== undefined) {
    const { grids } = await readGrids(context, [sheet]);
    const found = foundTable(asked, source, grids);
    if (!found.ok || !found.value.theirs.isForms) return found;
  }
  const { grids } = await readTheirGrids(context, theirSheets(inventory, asked));
  return foundTable(asked, source, grids);
}
