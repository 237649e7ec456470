import type { Area, CellValue, Grid } from "../grid";
import type { Book } from "../model/book";
import type { FailureCode } from "../model/failure";
import type { HostMessage } from "./channels";
import type { ChartView } from "./chartViews";
import type { Counts } from "./counts";
import type { FunctionError } from "./functions";
import type { Log } from "./log";

/** Excel as office.js sees it, over a grid. */
export interface StandIn {
  readonly grid: Grid;
  readonly book: Book;
  readonly log: Log;
  readonly counts: Counts;
  readonly faults: {
    /** The n-th sync from now fails before anything of it is done. */
    failSync(n: number, code?: FailureCode): void;
    /** From the n-th sync on every one fails, as when the connection is lost, until clear(). */
    loseFrom(n: number): void;
    loseWithin(n: number, actions: number): void;
    loseAnswer(n: number): void;
    /** The first action whose text ("Range.Values =", "WorksheetCollection.Add()") matches fails. */
    failAction(match: string | RegExp, code?: FailureCode): void;
    /** Every action whose text matches fails until clear(). */
    refuseAction(match: string | RegExp, code?: FailureCode): void;
    /** Answers of more bytes are refused as those above 5 MB are, until clear(): less to read then stands for much. */
    answersUpTo(bytes: number): void;
    rejectProtect(): void;
    /** No custom function answers any more; cells show the error, #NAME? if none is given. */
    dropFunctions(error?: string): void;
    restoreFunctions(): void;
    clear(): void;
    readonly pending: boolean;
  };
  /** Errors of custom functions with their messages. */
  readonly functionErrors: readonly FunctionError[];
  readonly functionInvocations: number;
  /** Ribbon commands that have called completed(). */
  readonly commandsDone: readonly { id: number; status: number }[];
  /** What the pane asked of the shared runtime and the ribbon, latest state by name. */
  readonly office: ReadonlyMap<string, unknown>;
  connect(send: (message: HostMessage) => void): void;
  receive(text: string): void;
  agave(text: string): void;
  /** Presses a ribbon button; false when the pane has not registered for commands. */
  runCommand(functionName: string): boolean;
  charts(sheet: string): ChartView[];
  isProtected(sheet: string): boolean;
  mayEdit(area: Area): boolean;
  /** The cells of "Sheet1!B2", of a name or of a table. */
  locate(address: string): Area;
  /** A user types or pastes; false when the cells are protected or a formula cannot be read. */
  userWrites(area: Area, cells: readonly (readonly (CellValue | null)[])[]): Promise<boolean>;
  /** A user copies cells and pastes them with all they carry; false when the cells are protected. */
  userPastes(from: Area, to: Area): Promise<boolean>;
  userSelects(area: Area): void;
  /** Resolves when nothing is calculated, no batch is at work and events have been sent. */
  settled(): Promise<void>;
  dispose(): void;
}
