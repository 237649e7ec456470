import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionCall, FunctionHost } from "../grid";
import type { Context } from "./context";
import { CalledFunction, type CallingCell } from "./calledFunction";
import { formulaCells } from "./formulaCells";

interface Waiting {
  call: FunctionCall;
  cells: CallingCell[];
}

/** The custom functions of the add-in: calls wait in the grid as #BUSY! and go to the host in one batch per calculation. */
export interface HostFunctions {
  register(host: FunctionHost): CallingCell[];
  /** Sends every call that waits; `answered` hears which cells must be calculated again. False when none waits. */
  send(answered: (cells: CallingCell[]) => void): Promise<void> | undefined;
  /** Forgets results, so that the next calculation asks the host again as Excel does. */
  forget(): void;
  isWaiting(): boolean;
}

export function hostFunctions(context: Context): HostFunctions {
  let host: FunctionHost | undefined;
  let results = new Map<string, unknown>();
  let waiting = new Map<string, Waiting>();
  let sent = new Map<string, Waiting>();

  function resultOf(call: FunctionCall, cell: CallingCell): unknown {
    const key = JSON.stringify([call.name, call.args]);
    if (results.has(key)) return results.get(key);
    const known = sent.get(key) ?? waiting.get(key);
    if (known) known.cells.push(cell);
    else waiting.set(key, { call, cells: [cell] });
    return "#BUSY!";
  }

  async function send(batch: Map<string, Waiting>, answered: (cells: CallingCell[]) => void): Promise<void> {
    const askedHost = host;
    const asked = [...batch.values()];
    const answers = await answersOf(
      askedHost,
      asked.map((one) => one.call),
    );
    if (askedHost !== host) return;
    [...batch.keys()].forEach((key, index) => {
      sent.delete(key);
      results.set(key, answers[index]);
    });
    answered(asked.flatMap((one) => one.cells));
  }

  return {
    register(next) {
      host = next;
      results = new Map();
      waiting = new Map();
      sent = new Map();
      declare(context, next, resultOf);
      return callersOf(context, next);
    },
    send(answered) {
      if (waiting.size === 0) return undefined;
      const batch = waiting;
      waiting = new Map();
      for (const [key, value] of batch) sent.set(key, value);
      return send(batch, answered);
    },
    forget() {
      if (sent.size === 0 && waiting.size === 0) results.clear();
    },
    isWaiting: () => waiting.size > 0,
  };
}

async function answersOf(host: FunctionHost | undefined, calls: FunctionCall[]): Promise<unknown[]> {
  try {
    return (await host?.invoke(calls)) ?? [];
  } catch {
    return calls.map(() => "#VALUE!");
  }
}

function declare(
  context: Context,
  host: FunctionHost,
  resultOf: (call: FunctionCall, cell: CallingCell) => unknown,
): void {
  const functions = context.injector.get(IFunctionService);
  const descriptions = context.injector.get(IDescriptionService);
  for (const { name, parameters, description } of host.names) {
    functions.registerExecutors(new CalledFunction(name, parameters, resultOf));
    functions.deleteFormulaAstCacheKey(name, name.toLowerCase());
    descriptions.unregisterDescriptions([name]);
    descriptions.registerDescriptions([
      {
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: "",
          require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: BooleanNumber.FALSE,
        })),
      },
    ]);
  }
}

/** The cells whose formulas call one of the functions: those written before the functions were there show #NAME?. */
function callersOf(context: Context, host: FunctionHost): CallingCell[] {
  const names = host.names.map(({ name }) => name.toUpperCase());
  return formulaCells(context).filter(({ formula }) => names.some((name) => formula.toUpperCase().includes(name)));
}
