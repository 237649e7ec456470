import { ok, failed, type Result } from "../domain/issue/result";
import type { SheetPlan } from "../sheets/kit/plan";
import { inWorkbook } from "./inWorkbook";
import type { Inventory } from "./inventory";
import type { Journal } from "./journal";
import { payloadOf } from "./payload";
import { addSheets } from "./writeSheet";

const asidePrefix = "KPI~";

/**
 * Queues new sheets in the place of old ones. The old ones are only set aside under another name, so that nothing is lost
 * until the new ones stand; `sweep` deletes them.
 */
export async function replaceSheets(
  context: Excel.RequestContext,
  journal: Journal,
  { sheets }: Inventory,
  old: readonly Excel.Worksheet[],
  plans: readonly SheetPlan[],
  done: (sheets: number) => void,
): Promise<void> {
  const taken = sheets.items.filter((sheet) => sheet.name.startsWith(asidePrefix)).length;
  for (const [at, sheet] of old.entries()) {
    journal.push({ kind: "sheetRenamed", id: sheet.id, name: sheet.name });
    sheet.name = `${asidePrefix}${taken + at + 1}`;
  }
  journal.push({
    kind: "sheetsAdded",
    names: plans.map((plan) => plan.name),
    existing: sheets.items.map((sheet) => sheet.id),
  });
  await addSheets(context.workbook, plans, payloadOf(context), done);
}

/** Deletes sheets that were set aside. The new ones stand already, so a refusal is answered with a second try. */
export async function sweep(ids: readonly string[]): Promise<Result<null>> {
  if (ids.length === 0) return ok(null);
  const swept = await inWorkbook(async (context) => {
    for (const id of ids) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
    return ok(null);
  });
  if (swept.ok) return swept;
  const again = await inWorkbook((context) => deleteThoseThere(context, ids));
  return again.ok ? again : failed(swept.issues[0], { code: "leftBehind", sheets: [`${asidePrefix}…`] });
}

async function deleteThoseThere(context: Excel.RequestContext, ids: readonly string[]): Promise<Result<null>> {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  for (const sheet of sheets.items) if (ids.includes(sheet.id)) sheet.delete();
  await context.sync();
  return ok(null);
}
