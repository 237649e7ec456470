import { headRange, isClaim } from "../sheets/book/madeSheets";
import type { WorkbookState } from "../sheets/book/workbookState";
import type { CellValue } from "../sheets/kit/plan";
import type { RawSheet } from "../sheets/kit/raw";
import { type Inventory, isReplaced } from "./inventory";
import { readSheets } from "./readSheets";

/** The head of a sheet that the workbook knows nothing of. */
interface AskedHead {
  sheet: Excel.Worksheet;
  range: Excel.Range;
}

/** Whether the workbook remembers what a sheet of somebody was made to show. */
export const isRemembered = ({ shown }: WorkbookState, sheet: string): boolean =>
  Object.hasOwn(shown?.ofPeople ?? {}, sheet);

/** Asks for the first cells of every sheet that is not known by its name: renamed and copied pages say there what they are. */
export function askHeads({ sheets }: Inventory, state: WorkbookState): AskedHead[] {
  const own = new Set<string>(Object.values(state.sheets));
  const isUnknown = ({ name }: Excel.Worksheet): boolean =>
    !own.has(name) && !isRemembered(state, name) && !isReplaced(name);
  return sheets.items.filter(isUnknown).map((sheet) => ({ sheet, range: sheet.getRange(headRange).load("formulas") }));
}

/** Reads the sheets among them that say they were made of this period; in a further round trip, if there are any. */
export async function readClaims(
  context: Excel.RequestContext,
  heads: readonly AskedHead[],
  state: WorkbookState,
): Promise<ReadonlyMap<Excel.Worksheet, RawSheet>> {
  const claims = heads.filter(({ range }) => isClaim(state, range.formulas as CellValue[][]));
  if (claims.length === 0) return new Map();
  const { cells } = await readSheets(
    context,
    claims.map(({ sheet }) => sheet),
    () => null,
  );
  return cells;
}
