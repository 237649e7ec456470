import { IUndoRedoService, type IUndoRedoItem, RedoCommand, UndoCommand } from "@univerjs/core";
import type { Context } from "./context";

export interface UndoSteps {
  /** Ends the step that collects the API's changes. */
  close(): void;
  undo(): void;
  redo(): void;
}

/** Collects what the API changes between two calculations into one step of undo, undone in reverse order. */
export function undoSteps(context: Context): UndoSteps {
  const service = context.injector.get(IUndoRedoService);
  const push = service.pushUndoRedo.bind(service);
  let collected: IUndoRedoItem[] = [];

  service.pushUndoRedo = (item) => {
    if (context.apiDepth === 0 && collected.length > 0) close();
    if (context.apiDepth > 0) collected.push(item);
    else push(item);
  };

  function close(): void {
    const items = collected;
    collected = [];
    if (items.length === 0) return;
    push({
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
  };
}
