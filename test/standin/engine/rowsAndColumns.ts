import { Direction } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { wholeColumns, wholeRows } from "./areas";
import { type Context, asApi, command } from "./context";
import { select, selection } from "./selection";

export function insertRows(context: Context, sheet: string, row: number, rows: number): void {
  const range = wholeRows(row, rows);
  keepingSelection(context, () =>
    command(context, InsertRowByRangeCommand.id, {
      subUnitId: sheet,
      range,
      direction: row === 0 ? Direction.UP : Direction.DOWN,
    }),
  );
}

export function deleteRows(context: Context, sheet: string, row: number, rows: number): void {
  keepingSelection(context, () =>
    command(context, RemoveRowByRangeCommand.id, { subUnitId: sheet, range: wholeRows(row, rows) }),
  );
}

export function insertColumns(context: Context, sheet: string, column: number, columns: number): void {
  const range = wholeColumns(column, columns);
  keepingSelection(context, () =>
    command(context, InsertColByRangeCommand.id, {
      subUnitId: sheet,
      range,
      direction: column === 0 ? Direction.LEFT : Direction.RIGHT,
    }),
  );
}

export function deleteColumns(context: Context, sheet: string, column: number, columns: number): void {
  keepingSelection(context, () =>
    command(context, RemoveColByRangeCommand.id, { subUnitId: sheet, range: wholeColumns(column, columns) }),
  );
}

/** Univer selects the rows and columns it moves; in Excel the selection stays. */
function keepingSelection(context: Context, change: () => void): void {
  const before = selection(context);
  change();
  asApi(context, () => select(context, before));
}
