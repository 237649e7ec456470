import {
  CustomCommandExecutionError,
  type ICommandInfo,
  type IRange,
  ObjectMatrix,
  RedoCommand,
  UndoCommand,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { Area } from "../grid";
import { areaOf } from "./areas";
import type { CellMatrix } from "./changedCells";
import type { Context } from "./context";
import { selection } from "./selection";

export interface Guard {
  guardEdits: (mayEdit: (area: Area) => boolean, refused: (area: Area) => void) => void;
  mayEdit: (area: Area) => boolean;
  dispose(): void;
}

const OPENS_EDITOR = "sheet.operation.set-cell-edit-visible";
const ROWS_AND_COLUMNS: readonly string[] = [
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
];

/** Commands that adjust formulas elsewhere in passing: those formulas may stand in cells that the user may not edit. */
const ADJUSTS_FORMULAS =
  /insert-(row|col)|remove-(row|col)|move-(rows|cols)|insert-sheet|remove-sheet|copy-sheet|worksheet-name|defined-name|table/;

/** Refuses what the user does to cells that may not be edited, before it happens; what the API does passes. */
export function guard(context: Context): Guard {
  let mayEdit: (area: Area) => boolean = () => true;
  let refused: (area: Area) => void = () => undefined;
  let replaying = false;
  const before = context.commands.beforeCommandExecuted((command, options) => {
    if (isReplay(command)) replaying = true;
    if (context.apiDepth > 0 || replaying || options?.onlyLocal === true) return;
    const locked = touchedBy(context, command).find((area) => !mayEdit(area));
    if (!locked) return;
    refused(locked);
    throw new CustomCommandExecutionError("refused by the guard of the stand-in");
  });
  const after = context.commands.onCommandExecuted((command) => {
    if (isReplay(command)) replaying = false;
  });
  return {
    guardEdits(allowed, heard) {
      mayEdit = allowed;
      refused = heard;
    },
    mayEdit: (area) => mayEdit(area),
    dispose() {
      before.dispose();
      after.dispose();
    },
  };
}

function isReplay(command: ICommandInfo): boolean {
  return command.id === UndoCommand.id || command.id === RedoCommand.id;
}

/** The cells a command is about to change. */
function touchedBy(context: Context, command: ICommandInfo): Area[] {
  if (command.id === OPENS_EDITOR) {
    return (command.params as { visible?: boolean }).visible === true ? [activeCell(context)] : [];
  }
  if (command.id === SetRangeValuesMutation.id) return changedCells(command.params as ChangedCells);
  if (command.id === MoveRangeMutation.id) return movedCells(command.params as Moved);
  if (!ROWS_AND_COLUMNS.includes(command.id)) return [];
  const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
  return [areaOf(subUnitId, range)];
}

interface ChangedCells {
  subUnitId: string;
  cellValue?: CellMatrix;
  trigger?: string;
}

interface Moved {
  from: { subUnitId: string; value: CellMatrix };
  to: { subUnitId: string; value: CellMatrix };
}

function changedCells({ subUnitId, cellValue, trigger }: ChangedCells): Area[] {
  if (trigger !== undefined && ADJUSTS_FORMULAS.test(trigger)) return [];
  return areasOf(subUnitId, cellValue ?? {});
}

function movedCells({ from, to }: Moved): Area[] {
  return [...areasOf(from.subUnitId, from.value), ...areasOf(to.subUnitId, to.value)];
}

function areasOf(sheet: string, cells: CellMatrix): Area[] {
  const matrix = new ObjectMatrix(cells as Record<number, Record<number, unknown>>);
  return matrix.getDiscreteRanges().map((range) => areaOf(sheet, range));
}

function activeCell(context: Context): Area {
  return { ...selection(context), rows: 1, columns: 1 };
}
