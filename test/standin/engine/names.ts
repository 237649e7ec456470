import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetDefinedNameCommand } from "@univerjs/sheets";
import { type Context, command, mutate } from "./context";
import { formulaCells } from "./formulaCells";
import { setContents } from "./setCells";

const WORKBOOK_SCOPE = "AllDefaultWorkbook";

export function names(context: Context): { name: string; refersTo: string }[] {
  return Object.values(stored(context)).map(({ name, formulaOrRefString }) => ({
    name,
    refersTo: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
  }));
}

export function defineName(context: Context, name: string, refersTo: string): void {
  const known = find(context, name);
  command(context, SetDefinedNameCommand.id, {
    id: known?.id ?? `name-${name}`,
    name,
    formulaOrRefString: refersTo.replace(/^=/, ""),
    localSheetId: WORKBOOK_SCOPE,
  });
  reenterFormulas(context, name);
}

/** Deletes a name as Excel does: formulas keep their text and show #NAME?. */
export function deleteName(context: Context, name: string): void {
  const known = find(context, name);
  if (!known) return;
  const params = { unitId: context.unitId, ...known };
  mutate(context, [{ id: RemoveDefinedNameMutation.id, params }], [{ id: SetDefinedNameMutation.id, params }]);
  reenterFormulas(context, name);
}

let reentered = 0;

/** Univer remembers what a name meant by the text of the formula; a text it has not seen, longer by a blank, is read anew. */
function reenterFormulas(context: Context, name: string): void {
  reentered += 1;
  for (const { sheet, row, column, formula } of formulaCells(context)) {
    if (!mentions(formula, name)) continue;
    setContents(context, sheet, { [row]: { [column]: { f: formula.trimEnd() + " ".repeat(reentered), v: null } } });
  }
}

function mentions(formula: string, name: string): boolean {
  const words = formula.replace(/"[^"]*"/g, "").split(/[^\p{L}\p{N}_.\\]+/u);
  return words.some((word) => word.toLowerCase() === name.toLowerCase());
}

function find(context: Context, name: string): StoredName | undefined {
  return Object.values(stored(context)).find((one) => one.name.toLowerCase() === name.toLowerCase());
}

interface StoredName {
  id: string;
  name: string;
  formulaOrRefString: string;
}

function stored(context: Context): Record<string, StoredName> {
  return context.injector.get(IDefinedNamesService).getDefinedNameMap(context.unitId) ?? {};
}
