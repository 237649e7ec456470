import type { Found } from "./found";

/** What a workbook has, by Excel's ids and by names. */
export interface Inventory {
  active: string;
  sheets: readonly { id: string; name: string }[];
  tables: readonly string[];
  names: readonly string[];
}

export const inventoryNow = (): Promise<Inventory> =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const active = workbook.worksheets.getActiveWorksheet().load("id");
    const sheets = workbook.worksheets.load("items/id,items/name");
    const tables = workbook.tables.load("items/name");
    const names = workbook.names.load("items/name");
    await context.sync();
    return {
      active: active.id,
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
    };
  });

/** Whether there is nothing at all but one blank sheet; only then may what is read of the workbook be handed on. */
export const isBlank = (): Promise<boolean> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    const names = context.workbook.names.load("items/name");
    const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return sheets.items.length === 1 && names.items.length === 0 && used.isNullObject;
  });

/** Deletes the sheets that are not to stay, hidden ones too, and their tables with them. */
async function removeSheets(context: Excel.RequestContext, stays: (sheet: Excel.Worksheet) => boolean): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  for (const sheet of sheets.items.filter((one) => !stays(one))) {
    if (sheet.protection.protected) sheet.protection.unprotect();
    if (sheet.visibility === "VeryHidden") sheet.visibility = "Visible";
    sheet.delete();
  }
  await context.sync();
}

/** Takes every sheet and name away that was not there before; names last, because most of them go with their sheet. */
export const removeTraces = (before: Inventory): Promise<void> =>
  Excel.run(async (context) => {
    const kept = new Set(before.sheets.map(({ id }) => id));
    context.workbook.worksheets.getItem(before.active).activate();
    await removeSheets(context, ({ id }) => kept.has(id));
    const names = context.workbook.names.load("items/name");
    await context.sync();
    for (const name of names.items) if (!before.names.includes(name.name)) name.delete();
    await context.sync();
  });

/** Takes away what a trial left that was broken off, by closing the pane for instance. */
export const removeNamed = (isOurs: (name: string) => boolean): Promise<void> =>
  Excel.run((context) => removeSheets(context, ({ name }) => !isOurs(name)));

/** What is there that was not, by name; of what was there and is no longer only how many, because its names are the user's. */
export function traces(before: Inventory, after: Inventory): Found[] {
  const kinds = [
    ["Workbook.worksheets", before.sheets.map(({ name }) => name), after.sheets.map(({ name }) => name)],
    ["Workbook.tables", before.tables, after.tables],
    ["Workbook.names", before.names, after.names],
  ] as const;
  return kinds.flatMap(([member, was, is]): Found[] => {
    const left = is.filter((one) => !was.includes(one));
    const gone = was.filter((one) => !is.includes(one)).length;
    const actual = [...left, ...(gone > 0 ? [`${String(gone)} gone`] : [])].join(", ");
    return actual === "" ? [] : [{ sheet: "", at: "", member, expected: "as before", actual }];
  });
}
