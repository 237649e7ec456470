import type { Issue } from "../domain/issue/issue";

/** Names of the sheets and tables a workbook has, asked for in one go. */
export interface Inventory {
  sheets: Excel.WorksheetCollection;
  tables: Excel.TableCollection;
  protection: Excel.WorkbookProtection;
}

export function askInventory(workbook: Excel.Workbook): Inventory {
  return {
    sheets: workbook.worksheets.load("items/id,items/name,items/visibility,items/position"),
    tables: workbook.tables.load("items/id,items/name,items/worksheet/name"),
    protection: workbook.protection.load("protected"),
  };
}

/** Asks whether a sheet is locked: protect and unprotect fail on a sheet that is already in that state. */
export const askProtection = (sheet: Excel.Worksheet): Excel.WorksheetProtection =>
  sheet.protection.load("protected,options");

export const namesOf = (sheets: Excel.WorksheetCollection): string[] => sheets.items.map(({ name }) => name);

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Which of these names a sheet already has, ignoring case as Excel does. */
function takenNames(sheets: Excel.WorksheetCollection, names: readonly string[]): string[] {
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  return names.filter((name) => taken.has(name.toLowerCase()));
}

export const sheetNamed = (sheets: Excel.WorksheetCollection, name: string): Excel.Worksheet | undefined =>
  sheets.items.find((sheet) => isSameName(sheet.name, name));

/** Stands in the workbook as long as an action that adds or replaces sheets is not through: it says how all of it goes back. */
export const begunPrefix = "KPI~run-";

export const begunSheets = ({ sheets }: Pick<Inventory, "sheets">): Excel.Worksheet[] =>
  sheets.items.filter(({ name }) => name.startsWith(begunPrefix));

/** Whether something was begun and is not through; what reads in the course of a change passes over its own notes. */
export const isBegun = (inventory: Pick<Inventory, "sheets">, isOwn?: (note: string) => boolean): boolean =>
  begunSheets(inventory).some(({ name }) => isOwn?.(name) !== true);

/** What was set aside and is replaced: nobody needs it any more, and the next action deletes it. */
export const isReplaced = (name: string): boolean => /^KPI~\d+x$/.test(name);

/** The table of this name, or the only table on the sheet if the user gave it another name. */
export function tableNamed(tables: Excel.TableCollection, name: string, sheet: string): Excel.Table | undefined {
  const onSheet = tables.items.filter((table) => isSameName(table.worksheet.name, sheet));
  return tables.items.find((table) => isSameName(table.name, name)) ?? (onSheet.length === 1 ? onSheet[0] : undefined);
}

/** Why a sheet of such a name cannot be made. */
export function nameIssues(sheets: Excel.WorksheetCollection, names: readonly string[]): Issue[] {
  const invalid = names.filter((name) => !isSheetName(name));
  const lower = names.map((name) => name.toLowerCase());
  const twice = names.filter((name, at) => lower.indexOf(name.toLowerCase()) !== at);
  const taken = [...new Set([...takenNames(sheets, names), ...twice])];
  return [
    ...(invalid.length > 0 ? [{ code: "sheetNameInvalid" as const, names: invalid }] : []),
    ...(taken.length > 0 ? [{ code: "nameTaken" as const, names: taken }] : []),
  ];
}

/** 1 to 31 UTF-16 units, none of : \ / ? * [ ] or control characters, no apostrophe at either end, not Excel's own "History". */
export const isSheetName = (name: string): boolean =>
  name.trim() !== "" && name.length <= 31 && !/[:\\/?*[\]\p{Cc}]|^'|'$/u.test(name) && name.toLowerCase() !== "history";

/** tblScore, or tblScore2 where another table of the workbook already has that name. */
export function freeTableName(tables: Excel.TableCollection, name: string): string {
  const isTaken = (candidate: string): boolean => tables.items.some((table) => isSameName(table.name, candidate));
  if (!isTaken(name)) return name;
  for (let count = 2; ; count += 1) if (!isTaken(`${name}${count}`)) return `${name}${count}`;
}
