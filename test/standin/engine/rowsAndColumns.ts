import { Direction } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { wholeColumns, wholeRows } from "./areas";
import { type Context, command } from "./context";

export function insertRows(context: Context, sheet: string, row: number, rows: number): void {
  const range = wholeRows(row, rows);
  command(context, InsertRowByRangeCommand.id, {
    subUnitId: sheet,
    range,
    direction: row === 0 ? Direction.UP : Direction.DOWN,
  });
}

export function deleteRows(context: Context, sheet: string, row: number, rows: number): void {
  command(context, RemoveRowByRangeCommand.id, { subUnitId: sheet, range: wholeRows(row, rows) });
}

export function insertColumns(context: Context, sheet: string, column: number, columns: number): void {
  const range = wholeColumns(column, columns);
  command(context, InsertColByRangeCommand.id, {
    subUnitId: sheet,
    range,
    direction: column === 0 ? Direction.LEFT : Direction.RIGHT,
  });
}

export function deleteColumns(context: Context, sheet: string, column: number, columns: number): void {
  command(context, RemoveColByRangeCommand.id, { subUnitId: sheet, range: wholeColumns(column, columns) });
}
