import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
} from "@univerjs/sheets-table";
import type { IRange } from "@univerjs/core";
import type { Area, GridTable } from "../grid";
import { areaOf, rangeOf } from "./areas";
import { type Context, command } from "./context";
import type { KnownTable } from "./structuredRefs";

let lastTable = 0;

export function tables(context: Context): GridTable[] {
  return manager(context)
    .getTableList(context.unitId)
    .map((table) => ({
      id: table.id,
      name: table.name,
      area: areaOf(table.subUnitId, table.range),
      columns: table.columns.map((column) => column.displayName),
    }));
}

export function addTable(context: Context, name: string, area: Area): string {
  lastTable += 1;
  const id = `table${String(lastTable)}`;
  command(context, AddSheetTableCommand.id, {
    subUnitId: area.sheet,
    name,
    id,
    range: rangeOf(area),
    options: { showHeader: true },
  });
  return id;
}

export function renameTable(context: Context, id: string, name: string): void {
  command(context, SetSheetTableCommand.id, { tableId: id, name });
}

export function resizeTable(context: Context, id: string, area: Area): void {
  command(context, SetSheetTableCommand.id, { tableId: id, updateRange: { newRange: rangeOf(area) } });
}

export function removeTable(context: Context, id: string): void {
  const table = manager(context).getTableById(context.unitId, id);
  if (table) command(context, DeleteSheetTableCommand.id, { subUnitId: table.getSubunitId(), tableId: id });
}

export function knownTables(context: Context): KnownTable[] {
  return tables(context);
}

/** The table a cell of the sheet is in. */
export function tableAround(context: Context, sheet: string): (row: number, column: number) => KnownTable | undefined {
  const here = tables(context).filter((table) => table.area.sheet === sheet);
  return (row, column) => here.find(({ area }) => contains(rangeOf(area), row, column));
}

function contains(range: IRange, row: number, column: number): boolean {
  return row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
}

function manager(context: Context): TableManager {
  return context.injector.get(TableManager);
}
