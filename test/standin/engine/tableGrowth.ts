import { type ICommandInfo, type IRange, RedoCommand, UndoCommand } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area, GridTable } from "../grid";
import { type CellMatrix, contentBounds } from "./changedCells";
import { asApi, type Context, worksheet } from "./context";
import { fillInsertedRows, fillNewRows } from "./tableRows";
import { resizeTable, tables } from "./tables";
import { SHEET_SIZE } from "./workbookData";

const INSERTS = ["sheet.command.insert-row", "sheet.command.insert-row-by-range"];

/**
 * What Excel does by itself with tables: text typed right under the last row makes the table longer unless the sheet is
 * protected, and rows that come in get the formulas of calculated columns.
 */
export function tableGrowth(context: Context, mayEdit: (area: Area) => boolean): { dispose(): void } {
  let replaying = false;
  const byApi = new WeakSet<ICommandInfo>();
  const before = context.commands.beforeCommandExecuted((command) => {
    if (isReplay(command)) replaying = true;
    if (context.apiDepth > 0) byApi.add(command);
  });
  const after = context.commands.onCommandExecuted((command, options) => {
    if (isReplay(command)) replaying = false;
    if (replaying) return;
    if (INSERTS.includes(command.id)) afterInsert(context, command);
    const edited = byApi.has(command) || options?.onlyLocal === true ? undefined : editedCells(command);
    if (edited) setTimeout(() => growUnder(context, edited, mayEdit), 0);
  });
  return {
    dispose() {
      before.dispose();
      after.dispose();
    },
  };
}

function editedCells(command: ICommandInfo): Area | undefined {
  if (command.id !== SetRangeValuesMutation.id) return undefined;
  const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: CellMatrix };
  return contentBounds(subUnitId, cellValue ?? {});
}

function isReplay(command: ICommandInfo): boolean {
  return command.id === UndoCommand.id || command.id === RedoCommand.id;
}

function afterInsert(context: Context, command: ICommandInfo): void {
  const { subUnitId, range } = command.params as { subUnitId?: string; range: IRange };
  const sheet = subUnitId ?? context.workbook.getActiveSheet().getSheetId();
  asApi(context, () => fillInsertedRows(context, sheet, range.startRow, range.endRow - range.startRow + 1));
}

function growUnder(context: Context, edited: Area, mayEdit: (area: Area) => boolean): void {
  const table = context.disposed ? undefined : tables(context).find((one) => isUnder(one.area, edited));
  if (!table || !hasText(context, edited) || !mayEdit(wholeSheet(edited.sheet))) return;
  const rows = edited.row + edited.rows - (table.area.row + table.area.rows);
  asApi(context, () => {
    resizeTable(context, table.id, { ...table.area, rows: table.area.rows + rows });
    const grown: GridTable = { ...table, area: { ...table.area, rows: table.area.rows + rows } };
    fillNewRows(context, grown, table.area.row + table.area.rows, rows);
  });
}

function isUnder(table: Area, edited: Area): boolean {
  const meets = edited.column < table.column + table.columns && edited.column + edited.columns > table.column;
  return edited.sheet === table.sheet && edited.row === table.row + table.rows && meets;
}

function hasText(context: Context, edited: Area): boolean {
  const cells = worksheet(context, edited.sheet).getCellMatrix();
  for (let column = edited.column; column < edited.column + edited.columns; column += 1) {
    const value = cells.getValue(edited.row, column)?.v;
    if (value != null && value !== "") return true;
  }
  return false;
}

function wholeSheet(sheet: string): Area {
  return { sheet, row: 0, column: 0, rows: SHEET_SIZE.rowCount, columns: SHEET_SIZE.columnCount };
}
