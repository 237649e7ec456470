import { CustomCommandExecutionError, type ICommandInfo } from "@univerjs/core";
import {
  FormulaDataModel,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import type { FunctionHost } from "../grid";
import type { CallingCell } from "./calledFunction";
import type { Context } from "./context";
import { addDirty, dirtiedBy, type Dirty, nothingDirty } from "./dirty";
import { hostFunctions } from "./hostFunctions";
import { keepFunctionsFromThrowing } from "./safeFunctions";
import "./textsOfDigits";
import { hiddenRows } from "./hiddenRows";

export interface Calculation {
  registerFunctions: (host: FunctionHost) => void;
  calculate(): Promise<void>;
  settled(): Promise<void>;
  calculateByHand(isByHand: boolean): void;
  dispose(): void;
}

const OURS = { onlyLocal: true, ofStandIn: true };
const AFTER_EDIT_MS = 20;

/** How long calculate() waits for the host of custom functions before it leaves #BUSY! in the cells. */
const PATIENCE_MS = 30_000;

/** Calculates in place of Univer's own timer: one calculation at a time, at once when asked, soon after an edit otherwise. */
export function calculation(context: Context, calculated: () => void): Calculation {
  keepFunctionsFromThrowing(context);
  const functions = hostFunctions(context);
  let patience = PATIENCE_MS;
  let dirty: Dirty | undefined;
  let running: Promise<void> | undefined;
  let finished: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let answers: Promise<void> | undefined;
  let byHand = false;

  context.injector.get(FormulaDataModel).getHiddenRowsFiltered = () => hiddenRows(context);
  const listeners = [
    context.commands.beforeCommandExecuted((command, options) => {
      const starts = command.id === SetFormulaCalculationStartMutation.id && options?.["ofStandIn"] !== true;
      if (starts || command.id === SetFormulaCalculationStopMutation.id)
        throw new CustomCommandExecutionError("calculated by the stand-in");
    }),
    context.commands.onCommandExecuted((command, options) => {
      const more = dirtiedBy(context, command, options);
      if (more) markDirty(more);
      if (isFinished(command)) setTimeout(() => finished?.(), 0);
    }),
  ];

  function markDirty(more: Partial<Dirty>): void {
    addDirty((dirty ??= nothingDirty()), more);
    drainSoon();
  }

  function drainSoon(): void {
    if (!byHand) timer ??= setTimeout(() => void drain(), AFTER_EDIT_MS);
  }

  function cellsDirty(cells: CallingCell[]): void {
    if (cells.length > 0) markDirty({ dirtyRanges: cells.map((cell) => rangeOfCell(context.unitId, cell)) });
  }

  async function oneCalculation(): Promise<void> {
    const params = dirty;
    dirty = undefined;
    const done = new Promise<void>((resolve) => (finished = resolve));
    void context.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, OURS);
    await done;
    const sent = functions.send(cellsDirty);
    if (sent) answers = Promise.all([answers, sent]).then(() => undefined);
  }

  async function calculateAll(): Promise<void> {
    while (dirty) await oneCalculation();
    calculated();
  }

  function drain(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running ??= calculateAll().finally(() => (running = undefined));
    return running;
  }

  async function calculate(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (dirty || running) await drain();
    while (answers) {
      const waitedFor = answers;
      if (!(await within(patience, waitedFor))) {
        if (answers === waitedFor) answers = undefined;
        return;
      }
      if (answers === waitedFor) answers = undefined;
      if (dirty || running) await drain();
    }
    if (dirty) await calculate();
    else functions.forget();
  }

  return {
    registerFunctions: (host) => {
      answers = undefined;
      patience = host.patience ?? PATIENCE_MS;
      cellsDirty(functions.register(host));
    },
    calculate,
    settled: () => (byHand ? (running ?? Promise.resolve()) : calculate()),
    calculateByHand(isByHand) {
      byHand = isByHand;
      if (dirty) drainSoon();
    },
    dispose() {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
    },
  };
}

function isFinished(command: ICommandInfo): boolean {
  if (command.id !== SetFormulaCalculationNotificationMutation.id) return false;
  return (command.params as { functionsExecutedState?: number }).functionsExecutedState !== undefined;
}

function rangeOfCell(unitId: string, { sheet, row, column }: CallingCell): Dirty["dirtyRanges"][number] {
  return { unitId, sheetId: sheet, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
}

function within(patience: number, answers: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    void answers.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
