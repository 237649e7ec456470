import type { Result } from "../../domain/issue/result";
import { failed, ok } from "../../domain/outcome/outcome";
import { inWorkbook } from "../inWorkbook";
import type { Inventory } from "../inventory";
import type { ChangeLog } from "./changeLog";
import type { UndoStep } from "./undoStep";

const asidePrefix = "KPI~";

/** Gives sheets other names, so that new ones can have theirs and nothing is lost until these stand. */
export function setAside(log: ChangeLog, { sheets }: Inventory, old: readonly Excel.Worksheet[]): void {
  const taken = sheets.items.filter((sheet) => sheet.name.startsWith(asidePrefix)).length;
  for (const [at, sheet] of old.entries())
    log.write([{ kind: "sheetSetAside", id: sheet.id, name: sheet.name }], () => {
      sheet.name = `${asidePrefix}${taken + at + 1}`;
    });
}

/** Deletes the sheets that were set aside. The new ones stand already, so a refusal is answered with a second try. */
export async function deleteSetAside(steps: readonly UndoStep[]): Promise<Result<null>> {
  const ids = steps.flatMap((step) => (step.kind === "sheetSetAside" ? [step.id] : []));
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
