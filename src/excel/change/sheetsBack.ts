import type { Adding } from "./begun";
import type { UndoStep } from "../../sheets/book/undoStep";

type Added = Extract<UndoStep, { kind: "sheetsAdded" }>;
type SetAside = Extract<UndoStep, { kind: "sheetSetAside" }>;

/** Sheets by their ids. */
export type Sheets = ReadonlyMap<string, Excel.Worksheet>;

/** What a new sheet is called until it gets its name: a name that another window has taken meanwhile shows by it. */
export const newName = (at: number): string => `KPI+${at}`;

export const sheetCalled = (sheets: Iterable<Excel.Worksheet>, name: string): Excel.Worksheet | undefined =>
  [...sheets].find((sheet) => sheet.name === name);

/** The sheets that these steps added: up to the one that could not get its name, as those after it were never added. */
export function sheetsAdded(steps: readonly UndoStep[], there: Sheets, adding: Adding | null): Excel.Worksheet[] {
  if (adding === null || adding === "before") return [];
  const added = steps.filter((step) => step.kind === "sheetsAdded");
  return added.flatMap((step) => sheetsOf(step, there));
}

function sheetsOf({ names, existing }: Added, there: Sheets): Excel.Worksheet[] {
  const before = new Set(existing);
  const fresh = [...there].flatMap(([id, sheet]) => (before.has(id) ? [] : [sheet]));
  const called = new Set(fresh.map(({ name }) => name));
  const stuck = names.findIndex((_, at) => called.has(newName(at)));
  const got = new Set(stuck < 0 ? names : [...names.slice(0, stuck), newName(stuck)]);
  return fresh.filter(({ name }) => got.has(name));
}

/** Excel refuses to delete a very hidden sheet, so it is shown first. */
export function remove(sheet: Excel.Worksheet): void {
  if (sheet.visibility === "VeryHidden") sheet.visibility = "Visible";
  sheet.delete();
}

/** `others` are the sheets that stay: where one of them has the name, another window has replaced this one. */
export function renameBack({ id, name, aside }: SetAside, there: Sheets, others: readonly Excel.Worksheet[]): void {
  const sheet = there.get(id) ?? sheetCalled(there.values(), aside);
  if (sheet) sheet.name = others.some((other) => other.id !== sheet.id && other.name === name) ? `${aside}x` : name;
}
