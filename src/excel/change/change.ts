import type { Progress } from "../../domain/outcome/progress";
import type { SetUpIssue } from "../../domain/issue/setUpIssue";
import type { SheetPlan } from "../../sheets/kit/plan";
import { samplesOf } from "../../sheets/kit/sample";
import type { Inventory } from "../inventory";
import { type Adding, begunName, noteAdding, writeBegun } from "./begun";
import type { ChangeLog } from "./changeLog";
import { type CellsEdit, cellsBack, type CellsStep, putCells } from "./cellsEdit";
import { askFound } from "./found";
import { growTable, type Growth } from "./growTable";
import { makeTable, type NewTable } from "./makeTable";
import { type Payload, payloadOf } from "./payload";
import { askBack, type Written } from "./readBack";
import { markReplaced, setAside } from "./setAside";
import { addSheets } from "./sheet/addSheets";
import { atOnce, type Draw, inSteps } from "./sheet/draw";
import { atPosition, opened } from "./sheet/writeWindow";
import { type Sorting, sortRows } from "./sortRows";
import { type Lockable, withLockOff } from "./withLockOff";

interface FormatsEdit {
  address: string;
  before: readonly (readonly string[])[];
  after: readonly (readonly string[])[];
}

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
  #isBegun = false;

  constructor(
    readonly context: Excel.RequestContext,
    log: ChangeLog,
    manner: Manner,
  ) {
    this.#log = log;
    this.#payload = payloadOf(context);
    this.#draw = manner === "atOnce" ? atOnce(context, this.#payload) : inSteps(context, log);
  }

  cells(sheet: Excel.Worksheet, edit: CellsEdit): void {
    this.#log.write(this.#noted(sheet, [edit]), () => putCells(sheet, edit));
  }

  /** Cells written after all that `within` writes, and put back after all of it: Excel rewrites formulas as sheets come and go. */
  async cellsAround(
    sheet: Excel.Worksheet,
    edits: readonly CellsEdit[],
    within: () => Promise<void> | void,
  ): Promise<void> {
    await this.#log.write(this.#noted(sheet, edits), async () => {
      await within();
      for (const edit of edits) putCells(sheet, edit);
    });
    const samples = edits.map(({ address, after }) => ({ address, cells: after }));
    this.#log.noteWritten({ sheet: sheet.name, table: null, samples });
  }

  /** How the cells go back; what stands there by now is asked for on the way. */
  #noted(sheet: Excel.Worksheet, edits: readonly CellsEdit[]): CellsStep[] {
    return edits.map((edit) => {
      const step = cellsBack(sheet.name, edit);
      this.#log.noteFound(askFound(sheet, edit, step));
      return step;
    });
  }

  numberFormats(sheet: Excel.Worksheet, { address, before, after }: FormatsEdit): void {
    this.#log.write([{ kind: "numberFormats", sheet: sheet.name, address, formats: before }], () => {
      sheet.getRange(address).numberFormat = after.map((row) => [...row]);
    });
  }

  /** Writes to locked cells; `askProtection` must have been answered. */
  unlocked(sheet: Lockable, write: () => void): Promise<void> {
    return withLockOff(this.#log, sheet, write);
  }

  /** Opens locked cells; within `unlocked`. */
  openCells(sheet: Excel.Worksheet, address: string): void {
    this.#log.write([{ kind: "cellsUnlocked", sheet: sheet.name, address }], () => {
      sheet.getRange(address).format.protection.locked = false;
    });
  }

  showRow(sheet: Excel.Worksheet, address: string): void {
    this.#log.write([{ kind: "rowShown", sheet: sheet.name, address }], () => {
      sheet.getRange(address).rowHidden = false;
    });
  }

  hideRow(sheet: Excel.Worksheet, address: string): void {
    this.#log.write([{ kind: "rowHidden", sheet: sheet.name, address }], () => {
      sheet.getRange(address).rowHidden = true;
    });
  }

  showSheet(sheet: Excel.Worksheet): void {
    this.#log.write([{ kind: "sheetShown", sheet: sheet.name }], () => {
      sheet.visibility = "Visible";
    });
  }

  growTable(growth: Growth, rows: number): Promise<void> {
    const begin = (): void => {
      this.#begin();
    };
    return growTable(this.#log, growth, rows, { payload: this.#payload, draw: this.#draw, begin });
  }

  sortRows(sorting: Sorting): Promise<void> {
    return sortRows(this.#log, sorting);
  }

  makeTable(sheet: Excel.Worksheet, table: NewTable): Excel.Table {
    return makeTable(this.#log, sheet, table);
  }

  /** Syncs only when a request would grow too large, or when decorations go in steps. */
  async addSheets({ sheets }: Inventory, plans: readonly SheetPlan[], progress: Progress): Promise<void> {
    const names = plans.map((plan) => plan.name);
    const existing = sheets.items.map((sheet) => sheet.id);
    progress(0, plans.length);
    await this.#log.write([{ kind: "sheetsAdded", names, existing }], async () => {
      this.#begin();
      const note = (state: Adding): void => noteAdding(this.context, this.#log, state);
      await addSheets(this.context.workbook, plans, { payload: this.#payload, draw: this.#draw, note }, (done) => {
        progress(done, plans.length);
      });
    });
    this.#log.noteWritten(...plans.map(writtenOf));
  }

  /** Old sheets wait under another name until the new ones stand; then the gate deletes them. */
  async replaceSheets(inventory: Inventory, { old, plans, at }: SheetReplacement, progress: Progress): Promise<void> {
    setAside(this.#log, inventory, { old, begin: () => this.#begin() });
    await this.addSheets(inventory, plans, progress);
    const [first] = plans;
    if (first && at !== undefined) await this.#draw(first.name, [atPosition(at)]);
  }

  /** From now on the workbook itself says how this change goes back, until the change is through. */
  #begin(): void {
    writeBegun(this.context, this.#log, this.#isBegun);
    this.#isBegun = true;
  }

  /** Queues the last of it: what was replaced may go, and there is nothing to put back any more. */
  end(): void {
    if (!this.#isBegun) return;
    markReplaced(this.context, this.#log.steps);
    this.context.workbook.worksheets.getItem(begunName(this.#log)).delete();
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

const writtenOf = (plan: SheetPlan): Written => ({
  sheet: plan.name,
  table: plan.table?.name ?? null,
  samples: samplesOf(plan),
});
