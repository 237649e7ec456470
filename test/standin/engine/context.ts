import {
  type ICellData,
  ICommandService,
  type IMutationInfo,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type IUndoRedoItem,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";

/** The running Univer with what every part of the grid needs of it. */
export interface Context {
  univer: Univer;
  injector: Injector;
  commands: ICommandService;
  workbook: Workbook;
  unitId: string;
  /** More than 0 while a change comes from the API and not from the user. */
  apiDepth: number;
  /** Contents put off until the grid is looked at, by sheet. */
  waiting: Map<string, Record<number, Record<number, ICellData>>>;
  /** Styles that have not been set yet, by sheet. */
  styling: Map<string, Record<number, Record<number, ICellData>>>;
  disposed: boolean;
}

export function contextOf(univer: Univer, workbook: Workbook): Context {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
  return {
    univer,
    injector,
    commands,
    workbook,
    unitId: workbook.getUnitId(),
    apiDepth: 0,
    waiting: new Map(),
    styling: new Map(),
    disposed: false,
  };
}

export function worksheet(context: Context, sheet: string): Worksheet {
  const found = context.workbook.getSheetBySheetId(sheet);
  if (!found) throw new Error(`No sheet has the id ${sheet}.`);
  return found;
}

/** Runs a change that the API asks for: it is neither guarded nor reported as an edit. */
export function asApi<T>(context: Context, change: () => T): T {
  context.apiDepth += 1;
  try {
    return change();
  } finally {
    context.apiDepth -= 1;
  }
}

/** Executes one of Univer's commands on behalf of the API; a refused command is a fault of ours. */
export function command(context: Context, id: string, params: object): void {
  const done = asApi(context, () => context.commands.syncExecuteCommand(id, { unitId: context.unitId, ...params }));
  if (!done) throw new Error(`Univer refused ${id}.`);
}

/** Applies mutations with the mutations that undo them, as one step of undo. */
export function mutate(context: Context, redos: IMutationInfo[], undos: IMutationInfo[]): void {
  const item: IUndoRedoItem = { unitID: context.unitId, redoMutations: redos, undoMutations: undos };
  asApi(context, () => {
    for (const { id, params } of redos) context.commands.syncExecuteCommand(id, params);
    context.injector.get(IUndoRedoService).pushUndoRedo(item);
  });
}
