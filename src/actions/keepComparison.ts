import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { Progress } from "../domain/outcome/progress";
import { changeWorkbook } from "../excel/change/changeWorkbook";
import { askInventory, type Inventory, isBegun, namesOf } from "../excel/inventory";
import { readSheets } from "../excel/readSheets";
import { freeSheetName } from "../sheets/book/sheetNames";
import type { KeptComparison } from "../sheets/compared/comparedSheet";
import { isTitledAsCompared } from "../sheets/book/ownTitles";
import { texts } from "../text/texts";
import type { Change } from "../excel/change/change";

interface Kept {
  sheet: string;
}

/** Keeps a comparison on a sheet of its own, in a workbook with or without a period; the one made before gives way, and no other sheet. */
export async function keepComparison(kept: KeptComparison, progress: Progress): Promise<Result<Kept>> {
  const { comparedSheet } = await import("../sheets/compared/comparedSheet");
  return changeWorkbook(async (change) => {
    const inventory = askInventory(change.context.workbook);
    await change.context.sync();
    if (isBegun(inventory)) return failed({ code: "workUnfinished" });
    if (inventory.protection.protected) return failed({ code: "workbookProtected" });
    const { name } = texts(kept.language).sheets.shadow;
    const before = await madeBefore(change, inventory, name);
    const others = namesOf(inventory.sheets).filter((taken) => taken !== before?.name);
    const sheet = before?.name ?? freeSheetName(name, others);
    const replacement = { old: before ? [before] : [], plans: [comparedSheet(kept, sheet)], at: before?.position };
    await change.replaceSheets(inventory, replacement, progress);
    await change.open(sheet);
    return ok({ sheet });
  });
}

/** The sheet of that name, or of that name with a number, that says it is such a comparison. */
async function madeBefore(
  { context }: Change,
  { sheets }: Inventory,
  name: string,
): Promise<Excel.Worksheet | undefined> {
  const called = sheets.items.filter((sheet) => sheet.name.startsWith(name));
  const { cells } = await readSheets(context, called, () => null);
  return called.find((sheet) => isTitledAsCompared(cells.get(sheet)?.values ?? []));
}
