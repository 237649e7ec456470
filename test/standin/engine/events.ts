import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { Area, GridEvents } from "../grid";
import { type CellMatrix, contentBounds } from "./changedCells";
import { selection } from "./selection";
import type { Context } from "./context";

export interface GridEventSource {
  on: (events: Partial<GridEvents>) => void;
  calculated: () => void;
  dispose(): void;
}

const ROWS_AND_COLUMNS: readonly string[] = [
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
];
const SHEETS: readonly string[] = [
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
];

/** Tells what users do in the grid; changes that the API makes and results of formulas are silent. */
export function gridEvents(context: Context): GridEventSource {
  const listeners: Partial<GridEvents>[] = [];
  const byApi = new WeakSet<ICommandInfo>();
  const disposables = [
    context.commands.beforeCommandExecuted((command) => {
      if (context.apiDepth > 0) byApi.add(command);
    }),
    context.commands.onCommandExecuted((command, options) => {
      if (byApi.has(command) || options?.onlyLocal === true) return;
      if (command.id === SetSelectionsOperation.id) emit("selected", selection(context));
      if (command.id === SetWorksheetActiveOperation.id)
        emit("activated", (command.params as { subUnitId: string }).subUnitId);
      const area = editedArea(command);
      if (area) emit("edited", area);
      if (ROWS_AND_COLUMNS.includes(command.id)) emit("shifted", ...shiftOf(command));
      if (SHEETS.includes(command.id)) emit("sheetsChanged");
    }),
  ];

  function emit<Name extends keyof GridEvents>(name: Name, ...args: Parameters<GridEvents[Name]>): void {
    for (const listener of listeners)
      (listener[name] as ((...all: Parameters<GridEvents[Name]>) => void) | undefined)?.(...args);
  }

  return {
    on: (events) => listeners.push(events),
    calculated: () => {
      emit("calculated");
    },
    dispose() {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

function shiftOf({ id, params }: ICommandInfo): Parameters<GridEvents["shifted"]> {
  const { subUnitId, range } = params as { subUnitId: string; range: IRange };
  const sign = id === InsertRowMutation.id || id === InsertColMutation.id ? 1 : -1;
  if (id === InsertRowMutation.id || id === RemoveRowMutation.id)
    return [subUnitId, "rows", range.startRow, sign * (range.endRow - range.startRow + 1)];
  return [subUnitId, "columns", range.startColumn, sign * (range.endColumn - range.startColumn + 1)];
}

function editedArea(command: ICommandInfo): Area | undefined {
  if (command.id !== SetRangeValuesMutation.id) return undefined;
  const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: CellMatrix };
  return contentBounds(subUnitId, cellValue ?? {});
}
