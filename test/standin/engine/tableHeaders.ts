import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { SetSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import { type CellMatrix, contentBounds } from "./changedCells";
import { asApi, type Context, worksheet } from "./context";
import { formulaCells } from "./formulaCells";
import { flush, setContents } from "./setCells";

type Table = ReturnType<TableManager["getTablesBySubunitId"]>[number];

interface Renamed {
  table: string;
  from: string;
  to: string;
}

/** Text written into the header row of a table names its column anew, in the formulas too; Univer leaves both as they were. */
export function tableHeaders(context: Context): { dispose(): void } {
  return context.commands.onCommandExecuted((command, options) => {
    for (const table of touchedTables(context, command, options)) renameColumns(context, table);
  });
}

function touchedTables(context: Context, command: ICommandInfo, options: IExecutionOptions | undefined): Table[] {
  if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal === true) return [];
  const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: CellMatrix };
  const tables = context.injector.get(TableManager).getTablesBySubunitId(context.unitId, subUnitId);
  if (tables.length === 0) return [];
  const changed = contentBounds(subUnitId, cellValue ?? {});
  return tables.filter((table) => {
    const header = table.getRange().startRow;
    return changed !== undefined && changed.row <= header && header < changed.row + changed.rows;
  });
}

function renameColumns(context: Context, table: Table): void {
  const range = table.getRange();
  const cells = worksheet(context, table.getSubunitId()).getCellMatrix();
  const renamed: Renamed[] = [];
  for (let index = 0; index <= range.endColumn - range.startColumn; index += 1) {
    const column = table.getTableColumnByIndex(index);
    const text = String(cells.getValue(range.startRow, range.startColumn + index)?.v ?? "");
    if (!column || text === "" || text === column.displayName) continue;
    renamed.push({ table: table.getDisplayName(), from: column.displayName, to: text });
    column.displayName = text;
  }
  if (renamed.length === 0) return;
  asApi(context, () => {
    const config = { updateRange: { newRange: range } };
    const params = { unitId: context.unitId, subUnitId: table.getSubunitId(), tableId: table.getId(), config };
    context.commands.syncExecuteCommand(SetSheetTableMutation.id, params);
    respell(context, renamed);
  });
}

function respell(context: Context, renamed: Renamed[]): void {
  for (const { sheet, row, column, formula } of formulaCells(context)) {
    const spelled = renamed.reduce(inFormula, formula);
    if (spelled !== formula)
      setContents(context, sheet, { [row]: { [column]: { f: spelled, v: null, custom: null } } });
  }
  flush(context);
}

function inFormula(formula: string, { table, from, to }: Renamed): string {
  if (!formula.includes(`${table}[`)) return formula;
  return formula.replaceAll(`[${from}]`, `[${to}]`);
}
