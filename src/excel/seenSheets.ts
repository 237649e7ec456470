import { stateSheetName } from "../sheets/book/stateSheet";
import type { RawSheet } from "../sheets/kit/raw";
import type { SeenSheet } from "../sheets/restore/restoredState";
import { askInventory, type Inventory } from "./inventory";
import { readSheets } from "./readSheets";

/** Everything a record of the period can be made from anew. */
export interface SeenSheets {
  inventory: Inventory;
  /** null where the hidden sheet is gone. */
  state: { sheet: Excel.Worksheet; cells: RawSheet } | null;
  seen: readonly SeenSheet[];
}

/** Sheets of people and of one's own may be hundreds; those of a period stand among the first. */
const mostSheets = 40;

export async function readSeenSheets(context: Excel.RequestContext): Promise<SeenSheets> {
  const inventory = askInventory(context.workbook);
  await context.sync();
  const hidden = inventory.sheets.items.find(({ name }) => name === stateSheetName);
  const shown = inventory.sheets.items.filter((sheet) => sheet !== hidden).slice(0, mostSheets);
  const { cells } = await readSheets(context, [...shown, ...(hidden ? [hidden] : [])], () => null);
  const cellsOf = (sheet: Excel.Worksheet): RawSheet => cells.get(sheet) ?? { name: "", values: [], formulas: [] };
  return {
    inventory,
    state: hidden === undefined ? null : { sheet: hidden, cells: cellsOf(hidden) },
    seen: shown.map((sheet) => ({ cells: cellsOf(sheet), table: tableOn(inventory, sheet) })),
  };
}

const tableOn = ({ tables }: Inventory, sheet: Excel.Worksheet): string | null =>
  tables.items.find(({ worksheet }) => worksheet.name === sheet.name)?.name ?? null;
