import type { Area, Grid } from "../grid";
import type { Doubts } from "../rules/doubts";
import type { FormulaWorld } from "../rules/formulaWorld";
import { longTextFault } from "../rules/longTexts";
import { formatBox, quoted } from "./address";
import { type Box, sameBox, type Shift, shifted } from "./box";
import { accessDenied, Failure, invalidArgument, itemNotFound } from "./failure";
import type { CellInput } from "./cellInput";
import { Changes } from "./changes";
import { EnteredFormulas } from "./enteredFormulas";
import { blankSheetState, type SheetState } from "./sheetState";
import { FormulaRules } from "./formulaRules";
import { growUnder } from "./tableGrowth";
import { type Reference, shiftState } from "./shiftState";
import { emptyKept, type KeptData } from "./kept";

export interface BookOptions {
  /** Names of new tables and columns follow the language, as in Excel. */
  locale: "zh-CN" | "zh-TW" | "en-US";
  fileName: string;
  /** Functions of the add-in, "KPI.GRADE", with the fewest and the most arguments. */
  functions: FormulaWorld["functions"];
  doubts: Doubts;
}

export type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowInsertHyperlinks"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowSort"
  | "allowAutoFilter"
  | "allowPivotTables"
  | "allowEditObjects"
  | "allowEditScenarios";

/** The open workbook: the grid, what Excel knows beyond it, and what the running batch has changed. */
export class Book {
  readonly changes = new Changes();
  readonly formulas = new FormulaRules(this);
  readonly entered = new EnteredFormulas(this);
  readonly references = new Map<string, Reference>();
  readonly settings = new Map<string, unknown>();
  readonly kept: KeptData = emptyKept();
  readonly nameNotes = new Map<string, { visible: boolean; comment: string }>();
  readonly tableNotes = new Map<string, KeptData>();
  readonly later = new Map<string, () => void>();
  /** Files that the add-in opened in windows of their own. */
  readonly opened: Uint8Array[] = [];
  structurePassword: string | null | undefined = undefined;
  eventsEnabled = true;
  calculatesByHand = false;
  lastChanged: Area | null = null;
  private readonly states = new Map<string, SheetState>();
  private counter = 0;

  constructor(
    readonly grid: Grid,
    readonly options: BookOptions,
  ) {}

  /** Excel calculates what has changed meanwhile once it calculates by itself again. */
  calculateByHand(isByHand: boolean): void {
    this.calculatesByHand = isByHand;
    this.grid.calculateByHand(isByHand);
    if (!isByHand) this.changes.stale = true;
  }

  freshId(prefix = ""): string {
    this.counter += 1;
    return `${prefix}${String(this.counter)}`;
  }

  state(sheet: string): SheetState {
    const known = this.states.get(sheet);
    if (known !== undefined) return known;
    const fresh = blankSheetState();
    this.states.set(sheet, fresh);
    return fresh;
  }

  adopt(sheet: string, state: SheetState): void {
    this.states.set(sheet, state);
  }

  sheetName(sheet: string): string {
    const found = this.grid.sheets().find((one) => one.id === sheet);
    if (found === undefined) throw itemNotFound("such worksheet any more");
    return found.name;
  }

  sheetByName(name: string): string | null {
    const wanted = name.toLowerCase();
    return this.grid.sheets().find((one) => one.name.toLowerCase() === wanted)?.id ?? null;
  }

  address(area: Area): string {
    return `${quoted(this.sheetName(area.sheet))}!${formatBox(area)}`;
  }

  keep(reference: Reference): string {
    const id = this.freshId("r");
    this.references.set(id, reference);
    return id;
  }

  isProtected(sheet: string): boolean {
    return this.state(sheet).protection !== null;
  }

  allows(sheet: string, permission: Permission): boolean {
    const protection = this.state(sheet).protection;
    return protection === null || protection.options[permission] === true;
  }

  mayEdit(area: Area): boolean {
    return (
      !this.isProtected(area.sheet) ||
      this.state(area.sheet)
        .locked.valuesIn(area)
        .every((locked) => !locked)
    );
  }

  requireEditable(area: Area): void {
    if (!this.mayEdit(area)) throw accessDenied(`${formatBox(area)} is locked`);
  }

  requirePermission(sheet: string, permission: Permission): void {
    if (!this.allows(sheet, permission)) throw accessDenied(permission);
  }

  requireOpenStructure(): void {
    if (this.structurePassword !== undefined) throw accessDenied("workbook structure");
  }

  /** Does work once, after the actions of a batch or before its results are calculated. */
  postpone(key: string, work: () => void): void {
    this.later.set(key, work);
  }

  flush(): void {
    for (const [key, work] of [...this.later]) {
      this.later.delete(key);
      work();
    }
  }

  /** Writes cells as range.values and range.formulas do. */
  writeCells(area: Area, cells: readonly (readonly CellInput[])[]): void {
    this.requireEditable(area);
    this.requireShortTexts(cells);
    const refusal = this.formulas.refusalOf(area, cells);
    if (refusal !== null) throw invalidArgument(refusal);
    this.enterCells(area, cells, this.options.doubts.tableGrowth === "all");
    this.changes.edited(area);
  }

  private requireShortTexts(cells: readonly (readonly CellInput[])[]): void {
    const { doubts } = this.options;
    if (doubts.longTexts === "taken") return;
    for (const cell of cells.flat()) {
      const fault = typeof cell === "string" ? longTextFault(cell, doubts) : null;
      if (fault !== null) throw new Failure("GeneralException", fault);
    }
  }

  /** Enters cells that Excel takes: the table above them may grow, and calculated columns follow. */
  enterCells(area: Area, cells: readonly (readonly CellInput[])[], mayGrow: boolean): void {
    const entered = this.formulas.entered(area, cells);
    this.grid.write(area, entered);
    if (mayGrow) growUnder(this, area, entered);
    this.entered.note(area, entered);
  }

  /** Gives cells what others held, as sorting does: nothing is entered. */
  /** Columns that read the same afterwards, as formulas of whole columns do, are not written. */
  moveCells(area: Area, before: readonly (readonly CellInput[])[], cells: readonly (readonly CellInput[])[]): void {
    this.requireEditable(area);
    for (let at = 0; at < area.columns; at += 1) {
      if (cells.every((line, row) => line[at] === before[row]?.[at])) continue;
      this.grid.write(
        { ...area, column: area.column + at, columns: 1 },
        cells.map((line) => [line[at] ?? ""]),
      );
    }
    this.changes.sorted(area);
  }

  shift(sheet: string, shift: Shift): void {
    this.entered.settle();
    const count = Math.abs(shift.count);
    const tables = this.grid.tables();
    if (shift.at < 0 || count === 0) throw invalidArgument("Nothing to insert or delete.");
    const direction = `${shift.count > 0 ? "insert" : "delete"}${shift.axis === "rows" ? "Rows" : "Columns"}` as const;
    this.grid[direction](sheet, shift.at, count);
    for (const { id, area } of tables) this.fitTable(id, area, area.sheet === sheet ? shifted(area, shift) : area);
    shiftState(this.references.values(), this.state(sheet), sheet, shift);
    this.changes.shifted(sheet, shift);
  }

  /** A table has moved, grown or shrunk with its rows and columns, or is gone with all of them; Univer takes those of the active sheet along too. */
  private fitTable(id: string, before: Area, expected: Box | null): void {
    const now = this.grid.tables().find((table) => table.id === id);
    if (now === undefined) return;
    if (expected === null) this.grid.removeTable(id);
    else if (!sameBox(now.area, expected)) this.grid.resizeTable(id, { ...expected, sheet: before.sheet });
  }
}
