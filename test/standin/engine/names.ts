import { IDefinedNamesService } from "@univerjs/engine-formula";
import { RemoveDefinedNameCommand, SetDefinedNameCommand } from "@univerjs/sheets";
import { type Context, command } from "./context";

const WORKBOOK_SCOPE = "AllDefaultWorkbook";

export function names(context: Context): { name: string; refersTo: string }[] {
  return Object.values(stored(context)).map(({ name, formulaOrRefString }) => ({
    name,
    refersTo: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
  }));
}

export function defineName(context: Context, name: string, refersTo: string): void {
  const known = Object.values(stored(context)).find((one) => one.name.toLowerCase() === name.toLowerCase());
  command(context, SetDefinedNameCommand.id, {
    id: known?.id ?? `name-${name}`,
    name,
    formulaOrRefString: refersTo.replace(/^=/, ""),
    localSheetId: WORKBOOK_SCOPE,
  });
}

export function deleteName(context: Context, name: string): void {
  const known = Object.values(stored(context)).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known) command(context, RemoveDefinedNameCommand.id, { ...known });
}

function stored(context: Context): Record<string, { id: string; name: string; formulaOrRefString: string }> {
  return context.injector.get(IDefinedNamesService).getDefinedNameMap(context.unitId) ?? {};
}
