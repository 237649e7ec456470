import { IUndoRedoService, type IUndoRedoItem, LocalUndoRedoService, RedoCommand, UndoCommand } from "@univerjs/core";
import type { Context } from "./context";

export interface UndoSteps {
  /** Ends the step that collects the API's changes. */
  close(): void;
  undo(): void;
  redo(): void;
  dispose(): void;
}

/** By workbook, what may keep a step for itself before it goes onto the stack. */
const collectors = new Map<string, (item: IUndoRedoItem) => boolean>();

// eslint-disable-next-line @typescript-eslint/unbound-method -- called on the service it belongs to
const { pushUndoRedo } = LocalUndoRedoService.prototype;

LocalUndoRedoService.prototype.pushUndoRedo = function (item) {
  if (collectors.get(item.unitID)?.(item) !== true) pushUndoRedo.call(this, item);
};

/** Collects what the API changes between two calculations into one step of undo, undone in reverse order. */
export function undoSteps(context: Context): UndoSteps {
  let collected: IUndoRedoItem[] = [];

  collectors.set(context.unitId, (item) => {
    if (context.apiDepth > 0) collected.push(item);
    else close();
    return context.apiDepth > 0;
  });

  function close(): void {
    const items = collected;
    collected = [];
    if (items.length === 0) return;
    context.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: context.unitId,
      redoMutations: items.flatMap((item) => item.redoMutations),
      undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
    });
  }

  return {
    close,
    undo() {
      close();
      context.commands.syncExecuteCommand(UndoCommand.id);
    },
    redo() {
      close();
      context.commands.syncExecuteCommand(RedoCommand.id);
    },
    dispose: () => collectors.delete(context.unitId),
  };
}
