import { sumOf } from "../../domain/figures/sum";
import type { Progress } from "../../domain/outcome/progress";
import type { SetUpIssue } from "../../domain/issue/setUpIssue";
import type { SheetPlan } from "../../sheets/kit/plan";
import type { Inventory } from "../inventory";
import { askKeys, type RowKey } from "./askKeys";
import { type Adding, isNoteOf } from "./begun";
import type { ChangeLog } from "./changeLog";
import { type CellsEdit, cellsBack, type CellsStep, partsOf, putCells, requestsOf, weightOf } from "./cellsEdit";
import { askFound } from "./found";
import { growTable, type Growth } from "./growTable";
import { makeTable, type NewTable } from "./makeTable";
import { bytesPerStep, type Payload, payloadOf } from "../payload";
import { askBack, writtenOf } from "./readBack";
import { markReplaced, setAside } from "./setAside";
import { addSheets } from "./sheet/addSheets";
import { atOnce, type Draw, inSteps } from "./sheet/draw";
import { atPosition, opened } from "./sheet/writeWindow";
import { type Sorting, sortRows } from "./sortRows";
import { type Lockable, withLockOff } from "./withLockOff";
import { type FormatsEdit, putFormats } from "./putFormats";
import { WorkNote } from "./workNote";

/** Sheets in the place of `old` ones, the first of them at position `at` or behind all others. */
interface SheetReplacement {
  old: readonly Excel.Worksheet[];
  plans: readonly SheetPlan[];
  at?: number | undefined;
}

/** Whether sheets are drawn in the request of everything else, or what they work without in steps of its own. */
export type Manner = "atOnce" | "inSteps";

/** The only way to write to the workbook: each method notes how its change goes back and queues it, in one call. */
export class Change {
  readonly #log: ChangeLog;
  readonly #payload: Payload;
  readonly #draw: Draw;
  readonly #note: WorkNote;

  constructor(
    readonly context: Excel.RequestContext,
    log: ChangeLog,
    manner: Manner,
  ) {
    this.#log = log;
    this.#note = new WorkNote(context, log);
    this.#payload = payloadOf(context);
    this.#draw = manner === "atOnce" ? atOnce(context, this.#payload) : inSteps(context, log);
  }

  /** Whether a sheet says how this change goes back. */
  isOwnNote = (sheet: string): boolean => isNoteOf(this.#log, sheet);

  cells = (sheet: Excel.Worksheet, edit: CellsEdit): Promise<void> => this.manyCells(sheet, [edit]);

  /** Whose rows are about to be written to; another person's row in their place stops the change. */
  expect = (sheet: Excel.Worksheet, keys: readonly RowKey[]): Promise<void> =>
    askKeys({ log: this.#log, payload: this.#payload }, sheet, keys);

  /** What stands in the cells is asked for before any of them is written, so that Excel calculates once. */
  async manyCells(sheet: Excel.Worksheet, edits: readonly CellsEdit[]): Promise<void> {
    for (const parts of requestsOf(edits.flatMap(partsOf))) {
      await this.#payload.reserve(sumOf(parts, weightOf));
      this.#log.write(
        parts.map((part) => this.#noted(sheet, part)),
        () => {
          for (const part of parts) putCells(sheet, part);
        },
      );
    }
  }

  /** Cells written after all that `within` writes, and put back after all of it: Excel rewrites formulas as sheets come and go. */
  async cellsAround(
    sheet: Excel.Worksheet,
    edits: readonly CellsEdit[],
    within: () => Promise<void> | void,
  ): Promise<void> {
    const parts = edits.flatMap(partsOf);
    const steps: CellsStep[] = [];
    for (const part of parts) {
      await this.#payload.reserve(weightOf(part));
      steps.push(this.#noted(sheet, part));
    }
    await this.#log.write(steps, async () => {
      await within();
      for (const part of parts) {
        await this.#payload.reserve(part.bytes);
        putCells(sheet, part);
      }
    });
    const samples = edits.map(({ address, after }) => ({ address, cells: after }));
    this.#log.noteWritten([{ sheet: sheet.name, table: null, samples }]);
  }

  /** How the cells go back; what stands there by now is asked for on the way, in the request that writes them. */
  #noted(sheet: Excel.Worksheet, part: CellsEdit): CellsStep {
    const step = cellsBack(sheet.name, part);
    this.#log.noteSheet(sheet);
    this.#log.noteFound(askFound(sheet, part, step));
    return step;
  }

  numberFormats(sheet: Excel.Worksheet, { address, before, after }: FormatsEdit): Promise<void> {
    return this.#log.write([{ kind: "numberFormats", sheet: sheet.name, address, formats: before }], () =>
      putFormats(sheet, address, after, this.#payload),
    );
  }

  /** Writes to locked cells; `askProtection` must have been answered. */
  unlocked(sheet: Lockable, write: () => Promise<void> | void): Promise<void> {
    return withLockOff(this.#log, sheet, write);
  }

  /** Opens locked cells; within `unlocked`. */
  openCells(sheet: Excel.Worksheet, address: string): void {
    this.#log.write([{ kind: "cellsUnlocked", sheet: sheet.name, address }], () => {
      sheet.getRange(address).format.protection.locked = false;
    });
  }

  showRow = (sheet: Excel.Worksheet, address: string): Promise<void> => this.#turnRow("rowShown", sheet, address);
  hideRow = (sheet: Excel.Worksheet, address: string): Promise<void> => this.#turnRow("rowHidden", sheet, address);

  async #turnRow(kind: "rowShown" | "rowHidden", sheet: Excel.Worksheet, address: string): Promise<void> {
    await this.#payload.reserve(bytesPerStep);
    this.#log.write([{ kind, sheet: sheet.name, address }], () => {
      sheet.getRange(address).rowHidden = kind === "rowHidden";
    });
  }

  showSheet(sheet: Excel.Worksheet): void {
    this.#log.write([{ kind: "sheetShown", sheet: sheet.name }], () => {
      sheet.visibility = "Visible";
    });
  }

  growTable(growth: Growth, rows: number): Promise<void> {
    const begin = (): Promise<void> => this.#begin();
    return growTable(this.#log, growth, rows, { payload: this.#payload, draw: this.#draw, begin });
  }

  sortRows = (sorting: Sorting): Promise<void> => sortRows(this.#log, sorting);

  makeTable(sheet: Excel.Worksheet, table: NewTable): Excel.Table {
    return makeTable(this.#log, sheet, table);
  }

  /** Syncs only when a request would grow too large, or when decorations go in steps. */
  async addSheets({ sheets }: Inventory, plans: readonly SheetPlan[], progress: Progress): Promise<void> {
    const names = plans.map((plan) => plan.name);
    const existing = sheets.items.map((sheet) => sheet.id);
    await this.#log.write([{ kind: "sheetsAdded", names, existing }], async () => {
      await this.#begin();
      const note = (state: Adding): void => this.#note.tellAdding(state);
      await addSheets(this.context.workbook, plans, { payload: this.#payload, draw: this.#draw, note }, progress);
    });
    this.#log.noteWritten(plans.map(writtenOf));
  }

  /** Old sheets wait under another name until the new ones stand; then the gate deletes them. */
  async replaceSheets(inventory: Inventory, { old, plans, at }: SheetReplacement, progress: Progress): Promise<void> {
    await setAside(this.#log, inventory, { old, begin: () => this.#begin() });
    await this.addSheets(inventory, plans, progress);
    const [first] = plans;
    if (first && at !== undefined) await this.#draw(first.name, [atPosition(at)]);
  }

  /** From now on the workbook itself says how this change goes back, until the change is through. */
  #begin(): Promise<void> {
    return this.#note.begin(this.#payload);
  }

  /** Queues the last of it: what was replaced may go, and there is nothing to put back any more. */
  end(): Promise<void> {
    return this.#note.end(() => {
      markReplaced(this.context, this.#log.steps);
    });
  }

  /** Asks for some of what was written; what comes back tells after the next sync where Excel holds something else. */
  readBack(): Promise<() => SetUpIssue[]> {
    return askBack(this.context, this.#log.written, this.#payload);
  }

  /** Shows a new sheet, with a cell of it selected. */
  open(sheet: string, cell: string | null = null): Promise<void> {
    return this.#draw(sheet, [opened(cell)]);
  }
}
