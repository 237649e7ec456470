import type { FunctionCall, FunctionHost } from "../grid";
import type { Doubts } from "../rules/doubts";
import type { FormulaWorld } from "../rules/formulaWorld";
import { argumentFor } from "./arguments";
import type { PushEntry } from "./wire";

/** What the stand-in reads of an add-in's functions.json. */
export interface FunctionMetadata {
  /** For all functions; one may say so for itself too. */
  allowErrorForDataTypeAny?: boolean;
  functions: readonly {
    id: string;
    name: string;
    description?: string;
    parameters: readonly {
      name: string;
      description?: string;
      dimensionality?: string;
      type?: string;
      optional?: boolean;
      repeating?: boolean;
    }[];
    options?: { stream?: boolean; cancelable?: boolean; requiresAddress?: boolean };
    allowErrorForDataTypeAny?: boolean;
  }[];
}

/** Functions of an add-in, as it declares them. */
export interface AddInFunctions {
  namespace: string;
  metadata: FunctionMetadata;
}

type Declared = FunctionMetadata["functions"][number];

const INVOKE = { messageCategory: 1, messageType: 1000, targetId: "" };

const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export interface FunctionError {
  call: FunctionCall;
  error: string;
  message: string;
}

/** The fewest and the most arguments of each function, by its name in capitals. */
export const argumentCounts = ({ namespace, metadata }: AddInFunctions): FormulaWorld["functions"] =>
  new Map(
    metadata.functions.map(({ name, parameters }) => {
      const needed = parameters.filter(({ optional, repeating }) => optional !== true && repeating !== true);
      const most = parameters.some(({ repeating }) => repeating === true) ? 255 : parameters.length;
      return [`${namespace}.${name}`.toUpperCase(), [needed.length, most]] as const;
    }),
  );

/** Runs custom functions in the pane through office.js's own function runtime. */
export class CustomFunctionHost implements FunctionHost {
  readonly names: FunctionHost["names"];
  /** The errors functions gave, with their messages, oldest first. */
  readonly errors: FunctionError[] = [];
  invocations = 0;
  private readonly metadata: FunctionMetadata;
  private readonly declared = new Map<string, Declared>();
  private readonly open = new Map<number, { call: FunctionCall; resolve: (value: unknown) => void }>();
  private dropped: string | null = null;
  private lastId = 0;
  private idle: (() => void)[] = [];

  constructor(
    { namespace, metadata }: AddInFunctions,
    private readonly blankArguments: Doubts["blankArguments"],
    private readonly push: (entries: PushEntry[]) => void,
  ) {
    this.metadata = metadata;
    for (const one of metadata.functions) this.declared.set(`${namespace}.${one.name}`.toUpperCase(), one);
    this.names = [...this.declared].map(([name, one]) => ({
      name,
      description: one.description ?? "",
      parameters: one.parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? "",
        range: parameter.dimensionality === "matrix",
        optional: parameter.optional === true,
      })),
    }));
  }

  /** From now on no function answers: cells show the error instead. */
  drop(error: string): void {
    this.dropped = error;
    for (const { resolve } of this.open.values()) resolve(error);
    this.open.clear();
    this.settle();
  }

  restore(): void {
    this.dropped = null;
  }

  async invoke(calls: readonly FunctionCall[]): Promise<unknown[]> {
    const { dropped } = this;
    if (dropped !== null) return calls.map(() => dropped);
    const entries: PushEntry[] = [];
    const results = calls.map((call) => this.started(call, entries));
    if (entries.length > 0) this.push(entries);
    return Promise.all(results);
  }

  /** Resolves as soon as calls are under way, for answers that do not wait for their results. */
  get isBusy(): boolean {
    return this.open.size > 0;
  }

  whenBusy(): Promise<void> {
    return this.isBusy ? Promise.resolve() : new Promise((resolve) => this.idle.push(resolve));
  }

  /** Rows of SetInvocationArrayResults: [id, true, value] or [id, false, message, code]. */
  answered(rows: readonly unknown[]): void {
    for (const row of rows) {
      if (!Array.isArray(row)) continue;
      const [id, done, value, code] = row as unknown[];
      const open = this.open.get(Number(id));
      this.open.delete(Number(id));
      if (open === undefined) continue;
      open.resolve(done === true ? this.shown(value, open.call) : this.failed(open.call, Number(code), value));
    }
  }

  private started(call: FunctionCall, entries: PushEntry[]): Promise<unknown> {
    const declared = this.declared.get(call.name.toUpperCase());
    if (declared === undefined) return Promise.resolve("#NAME?");
    const allowsErrors = declared.allowErrorForDataTypeAny ?? this.metadata.allowErrorForDataTypeAny ?? false;
    const handover = { blankArguments: this.blankArguments, allowsErrors };
    const args = declared.parameters.map((one, index) => argumentFor(one, call.args[index] ?? null, handover));
    if (args.includes(undefined)) return Promise.resolve("#VALUE!");
    this.invocations += 1;
    this.lastId += 1;
    const id = this.lastId;
    const flags =
      (declared.options?.cancelable === true ? 1 : 0) +
      (declared.options?.stream === true ? 2 : 0) +
      (allowsErrors ? 4 : 0);
    entries.push({ ...INVOKE, message: JSON.stringify([id, declared.id, args, null, flags]) });
    const result = new Promise<unknown>((resolve) => this.open.set(id, { call, resolve }));
    this.settle();
    return result;
  }

  private settle(): void {
    for (const resolve of this.idle.splice(0)) resolve();
  }

  private failed(call: FunctionCall, code: number, message: unknown): string {
    const error = ERRORS[code] ?? "#VALUE!";
    this.errors.push({ call, error, message: typeof message === "string" ? message : "" });
    return error;
  }

  /** What the cell shows: entities by their text, errors that were returned by their code, blanks as 0. */
  private shown(value: unknown, call: FunctionCall): unknown {
    if (Array.isArray(value)) return value.map((one: unknown) => this.shown(one, call));
    if (!(value instanceof Object)) return value ?? "";
    const entity = value as Record<string, unknown>;
    if (entity["type"] !== "Error") return entity["text"] ?? entity["basicValue"] ?? "#VALUE!";
    const error = typeof entity["code"] === "string" ? entity["code"] : "#VALUE!";
    this.errors.push({ call, error, message: typeof entity["message"] === "string" ? entity["message"] : "" });
    return error;
  }
}
