import type { Result } from "../../domain/issue/result";
import { failed, ok } from "../../domain/outcome/outcome";
import { inWorkbook } from "../inWorkbook";
import { type Inventory, isReplaced } from "../inventory";
import type { ChangeLog } from "./changeLog";
import type { UndoStep } from "../../sheets/book/undoStep";

const asidePrefix = "KPI~";

/** Gives sheets other names, so that new ones can have theirs and nothing is lost until these stand. */
export async function setAside(
  log: ChangeLog,
  { sheets }: Inventory,
  { old, begin }: { old: readonly Excel.Worksheet[]; begin: () => Promise<void> },
): Promise<void> {
  const free = freeNumbers(sheets);
  const aside = old.map((sheet) => ({ sheet, name: `${asidePrefix}${free()}` }));
  const steps = aside.map(({ sheet, name }): UndoStep => ({
    kind: "sheetSetAside",
    id: sheet.id,
    name: sheet.name,
    aside: name,
  }));
  await log.write(steps, async () => {
    await begin();
    for (const sheet of sheets.items) if (isReplaced(sheet.name)) sheet.delete();
    for (const { sheet, name } of aside) sheet.name = name;
  });
}

/** Numbers that no sheet set aside has, left over ones included. */
function freeNumbers({ items }: Excel.WorksheetCollection): () => number {
  let last = items.reduce((most, { name }) => Math.max(most, Number(/^KPI~(\d+)x?$/.exec(name)?.[1] ?? 0)), 0);
  return () => (last += 1);
}

/** Queues the sign that the new sheets stand: whoever finds one of these may delete it. */
export function markReplaced({ workbook }: Excel.RequestContext, steps: readonly UndoStep[]): void {
  for (const step of steps)
    if (step.kind === "sheetSetAside") workbook.worksheets.getItem(step.id).name = `${step.aside}x`;
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
  const left = new Set(ids);
  for (const sheet of sheets.items) if (left.has(sheet.id)) sheet.delete();
  await context.sync();
  return ok(null);
}
