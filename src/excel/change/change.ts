import type { Progress } from "../../domain/outcome/progress";
import type { CellValue, PlanCell, SheetPlan } from "../../sheets/kit/plan";
import type { Inventory } from "../inventory";
import type { ChangeLog } from "./changeLog";
import { enteredCells } from "./entered";
import { growTable, type Growth } from "./growTable";
import { makeTable, type NewTable } from "./makeTable";
import { payloadOf } from "./payload";
import { setAside } from "./setAside";
import { addSheets } from "./sheet/addSheets";
import { type Lockable, withLockOff } from "./withLockOff";

/** Cells as they were read and as they are to be; null leaves a cell as it is. */
export interface CellsEdit {
  address: string;
  before: readonly (readonly CellValue[])[];
  after: readonly (readonly PlanCell[])[];
}

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

/** The only way to write to the workbook: each method notes how its change goes back and queues it, in one call. */
export class Change {
  readonly #log: ChangeLog;

  constructor(
    readonly context: Excel.RequestContext,
    log: ChangeLog,
  ) {
    this.#log = log;
  }

  cells(sheet: Excel.Worksheet, edit: CellsEdit): void {
    this.#log.write([cellsBack(sheet, edit)], () => putCells(sheet, edit));
  }

  /** Cells written after all that `within` writes, and put back after all of it: Excel rewrites formulas as sheets come and go. */
  async cellsAround(
    sheet: Excel.Worksheet,
    edits: readonly CellsEdit[],
    within: () => Promise<void> | void,
  ): Promise<void> {
    await this.#log.write(
      edits.map((edit) => cellsBack(sheet, edit)),
      async () => {
        await within();
        for (const edit of edits) putCells(sheet, edit);
      },
    );
  }

  numberFormats(sheet: Excel.Worksheet, { address, before, after }: FormatsEdit): void {
    this.#log.write([{ kind: "numberFormats", sheet: sheet.name, address, formats: before }], () => {
      sheet.getRange(address).numberFormat = after.map((row) => [...row]);
    });
  }

  /** Writes to locked cells; `askProtection` must have been answered. */
  unlocked(sheet: Lockable, write: () => void): void {
    withLockOff(this.#log, sheet, write);
  }

  showRow(sheet: Excel.Worksheet, address: string): void {
    this.#log.write([{ kind: "rowShown", sheet: sheet.name, address }], () => {
      sheet.getRange(address).rowHidden = false;
    });
  }

  showSheet(sheet: Excel.Worksheet): void {
    this.#log.write([{ kind: "sheetShown", sheet: sheet.name }], () => {
      sheet.visibility = "Visible";
    });
  }

  growTable(growth: Growth, rows: number): void {
    growTable(this.#log, growth, rows);
  }

  makeTable(sheet: Excel.Worksheet, table: NewTable): Excel.Table {
    return makeTable(this.#log, sheet, table);
  }

  /** Syncs only when a request would grow too large. */
  async addSheets({ sheets }: Inventory, plans: readonly SheetPlan[], progress: Progress): Promise<void> {
    const names = plans.map((plan) => plan.name);
    const existing = sheets.items.map((sheet) => sheet.id);
    progress(0, plans.length);
    await this.#log.write([{ kind: "sheetsAdded", names, existing }], () =>
      addSheets(this.context.workbook, plans, payloadOf(this.context), (done) => {
        progress(done, plans.length);
      }),
    );
  }

  /** Old sheets wait under another name until the new ones stand; then the gate deletes them. */
  async replaceSheets(inventory: Inventory, { old, plans, at }: SheetReplacement, progress: Progress): Promise<void> {
    setAside(this.#log, inventory, old);
    await this.addSheets(inventory, plans, progress);
    const [first] = plans;
    if (first && at !== undefined) this.context.workbook.worksheets.getItem(first.name).position = at;
  }
}

const cellsBack = ({ name }: Excel.Worksheet, { address, before }: CellsEdit) =>
  ({ kind: "cells", sheet: name, address, formulas: before }) as const;

function putCells(sheet: Excel.Worksheet, { address, after }: CellsEdit): void {
  sheet.getRange(address).formulas = enteredCells(after);
}
