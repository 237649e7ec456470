import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { LockedArea } from "../sheets/kit/finding";
import type { Change } from "./change/change";
import { askProtection } from "./inventory";

/** A sheet's cells that are to be open again. */
interface CellsToUnlock {
  sheet: string;
  areas: readonly LockedArea[];
}

/** Opens cells that pasting has locked, on a protected sheet too, and gives them back the number format they were made with. */
export async function unlockCells(change: Change, wanted: readonly CellsToUnlock[]): Promise<Result<null>> {
  if (wanted.length === 0) return ok(null);
  const names = [...new Set(wanted.map(({ sheet }) => sheet))];
  const asked = names.map((name) => {
    const sheet = change.context.workbook.worksheets.getItemOrNullObject(name).load("name");
    askProtection(sheet);
    const areas = wanted.filter((one) => one.sheet === name).flatMap((one) => one.areas);
    const ranges = areas.map((area) => ({ area, range: sheet.getRange(area.address).load("numberFormat") }));
    return { name, sheet, ranges };
  });
  await change.context.sync();
  for (const { name, sheet, ranges } of asked) {
    if (sheet.isNullObject) return failed({ code: "sheetMissing", sheet: name });
    await change.unlocked(sheet, async () => {
      for (const { area, range } of ranges) await open(change, sheet, area, range.numberFormat as string[][]);
    });
  }
  return ok(null);
}

async function open(
  change: Change,
  sheet: Excel.Worksheet,
  { address, numberFormat }: LockedArea,
  before: string[][],
): Promise<void> {
  change.openCells(sheet, address);
  if (numberFormat === null) return;
  await change.numberFormats(sheet, { address, before, after: before.map((row) => row.map(() => numberFormat)) });
}
