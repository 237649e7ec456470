import { theirGrids } from "../sheets/book/theirGrids";
import type { SheetNames, WorkbookState } from "../sheets/book/workbookState";
import { isRemembered } from "./claimedSheets";
import { begunPrefix, type Inventory, isReplaced } from "./inventory";
import { readGrids, type ReadGrids } from "./readGrids";

/** Whether a sheet is one of the period by its name. */
export const isOwnSheet = (name: string, { interviewPrefix, ...names }: SheetNames): boolean =>
  name.startsWith(interviewPrefix) ||
  Object.values<string>(names).some((own) => own.toLowerCase() === name.toLowerCase());

/** Sheets that are not the add-in's own by their names; `state` is that of the period, if there is one. */
export const theirSheets = ({ sheets }: Inventory, state: WorkbookState | null): Excel.Worksheet[] =>
  sheets.items.filter(({ name, visibility }) => visibility !== "VeryHidden" && !isOurs(name, state));

/** Their cells; of sheets that say they were made by the add-in, as copies, cards and roll-ups do, none. */
export async function readTheirGrids(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadGrids> {
  const { grids, tooLarge } = await readGrids(context, sheets);
  return { grids: theirGrids(grids), tooLarge };
}

function isOurs(name: string, state: WorkbookState | null): boolean {
  if (name.startsWith(begunPrefix) || isReplaced(name)) return true;
  if (state === null) return false;
  const { sheets, source } = state;
  return isOwnSheet(name, source ? { ...sheets, score: sheets.state } : sheets) || isRemembered(state, name);
}
