import type { Area } from "../grid";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { invalidArgument, notImplemented } from "./failure";
import { Hyperlink } from "./hyperlink";
import { applyProperties, cellProperties, columnProperties, rowProperties } from "./cellProperties";
import { copyCells } from "./copyCells";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { RangeNavigation } from "./rangeNavigation";
import { RangeSort } from "./rangeSort";
import { covers, MAX_COLUMNS, MAX_ROWS, sameBox } from "./box";
import { specialCells } from "./specialCells";
import { TableScopedCollection } from "./tableCollection";
import { Worksheet } from "./worksheet";

/** Cells of a worksheet. */
export class Range extends RangeNavigation {
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.cells.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get Sort(): RangeSort {
    return new RangeSort(this);
  }

  get RowHidden(): boolean | null {
    const { sheet, row, rows } = this.drawn;
    return this.shared(rows, (index) => this.book.grid.isRowHidden(sheet, row + index));
  }

  set RowHidden(value: unknown) {
    this.book.requirePermission(this.drawn.sheet, "allowFormatRows");
    this.book.grid.hideRows(this.drawn, value === true);
    this.book.changes.outdated();
  }

  get ColumnHidden(): boolean | null {
    const { sheet, column, columns } = this.drawn;
    return this.shared(columns, (index) => this.book.grid.isColumnHidden(sheet, column + index));
  }

  set ColumnHidden(value: unknown) {
    this.book.requirePermission(this.drawn.sheet, "allowFormatColumns");
    this.book.grid.hideColumns(this.drawn, value === true);
    this.book.changes.touched();
  }

  get Hidden(): boolean | null {
    const both = [this.RowHidden, this.ColumnHidden];
    return both.includes(true) ? true : both.includes(null) ? null : false;
  }

  get Hyperlink(): Record<string, unknown> | null {
    return new Hyperlink(this).read();
  }

  set Hyperlink(value: unknown) {
    new Hyperlink(this).write(value);
  }

  Clear(what: unknown): null {
    const { book, drawn } = this;
    const part = typeof what === "string" ? what : "All";
    if (part === "Hyperlinks" || part === "RemoveHyperlinks") new Hyperlink(this).remove();
    else if (part === "Contents" || part === "Formats") this.clearPart(part);
    else this.clearAll();
    book.changes.edited(drawn);
    return null;
  }

  Insert(direction: unknown): Range {
    const { cells } = this;
    if (direction !== "Down" && direction !== "Right") throw invalidArgument("Cells shift down or to the right.");
    this.shiftCells(1);
    return this.make(cells);
  }

  Delete(direction: unknown): null {
    if (direction !== "Up" && direction !== "Left") throw invalidArgument("Cells shift up or to the left.");
    this.shiftCells(-1);
    return null;
  }

  Merge(across: unknown): null {
    const { book, cells } = this;
    book.requirePermission(cells.sheet, "allowFormatCells");
    if (book.grid.tables().some((table) => table.area.sheet === cells.sheet && covers(table.area, cells))) {
      throw invalidArgument("Cells of a table cannot be merged.");
    }
    const rows =
      across === true
        ? Array.from({ length: cells.rows }, (_, index) => ({ ...cells, row: cells.row + index, rows: 1 }))
        : [cells];
    for (const area of rows) {
      this.keepFirst(area);
      book.grid.merge(area);
      book.state(cells.sheet).merges.push(area);
    }
    book.changes.touched();
    return null;
  }

  Unmerge(): null {
    const { book, cells } = this;
    book.requirePermission(cells.sheet, "allowFormatCells");
    book.grid.unmerge(cells);
    const state = book.state(cells.sheet);
    state.merges = state.merges.filter((box) => !covers(cells, box));
    book.changes.touched();
    return null;
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.book.state(this.cells.sheet).merges.filter((box) => covers(this.cells, box));
    return merged.length === 0 ? null : this.several(merged.map((box) => ({ ...box, sheet: this.cells.sheet })));
  }

  Select(): null {
    this.Worksheet.Activate();
    this.book.grid.select(this.cells);
    return null;
  }

  Calculate(): null {
    this.book.changes.outdated();
    return null;
  }

  SetDirty(): null {
    return this.Calculate();
  }

  CopyFrom(source: unknown, type: unknown, skipBlanks: unknown, transpose: unknown): null {
    if (transpose === true) throw notImplemented("Range.copyFrom with transpose");
    const from = source instanceof Range ? source.cells : this.other(source);
    const paste = { type: typeof type === "string" ? type : "All", skipBlanks: skipBlanks === true };
    copyCells(this.book, from, this.cells, paste);
    return null;
  }

  GetSpecialCells(type: unknown, valueType: unknown): RangeAreas {
    return this.several(specialCells(this, String(type), typeof valueType === "string" ? valueType : "All"));
  }

  GetSpecialCellsOrNullObject(type: unknown, valueType: unknown): RangeAreas | null {
    const found = specialCells(this, String(type), typeof valueType === "string" ? valueType : "All", true);
    return found.length === 0 ? null : this.several(found);
  }

  GetTables(fully: unknown): TableScopedCollection {
    return new TableScopedCollection(this.book, this.cells, fully === true);
  }

  GetCellProperties(wanted: unknown): unknown[][] {
    return cellProperties(this, wanted);
  }

  GetRowProperties(wanted: unknown): unknown[] {
    return rowProperties(this, wanted);
  }

  GetColumnProperties(wanted: unknown): unknown[] {
    return columnProperties(this, wanted);
  }

  SetCellProperties(given: unknown): null {
    applyProperties(this, given, "cells");
    return null;
  }

  SetRowProperties(given: unknown): null {
    applyProperties(this, given, "rows");
    return null;
  }

  SetColumnProperties(given: unknown): null {
    applyProperties(this, given, "columns");
    return null;
  }

  protected override make(area: Area): Range {
    return new Range(this.book, area);
  }

  private clearPart(part: "Contents" | "Formats"): void {
    const { book, cells, drawn } = this;
    if (part === "Contents") book.requireEditable(cells);
    else book.requirePermission(cells.sheet, "allowFormatCells");
    book.grid.clear(drawn, part === "Contents" ? "contents" : "formats");
  }

  private clearAll(): void {
    const { book, cells, drawn } = this;
    book.requireEditable(cells);
    book.requirePermission(cells.sheet, "allowFormatCells");
    book.grid.clear(drawn, "all");
    this.DataValidation.Clear();
    this.ConditionalFormats.ClearAll();
  }

  /** Merging keeps what the first cell holds and loses the rest. */
  private keepFirst(area: Area): void {
    const cells = this.book.grid.formulas(area);
    if (cells.flat().every((cell, index) => index === 0 || cell === "")) return;
    this.book.writeCells(
      area,
      cells.map((row, r) => row.map((_, c) => (r + c === 0 ? null : ""))),
    );
  }

  private several(areas: Area[]): RangeAreas {
    return new RangeAreas(
      this.book,
      areas.map((area) => this.make(area)),
    );
  }

  private shared(count: number, read: (index: number) => boolean): boolean | null {
    const values = new Set(Array.from({ length: count }, (_, index) => read(index)));
    return values.size === 1 ? values.has(true) : null;
  }

  private shiftCells(sign: 1 | -1): void {
    const { book, cells } = this;
    const rows = cells.columns === MAX_COLUMNS;
    if (!rows && cells.rows !== MAX_ROWS) throw notImplemented("moving cells that are not whole rows or columns");
    const permission = `allow${sign > 0 ? "Insert" : "Delete"}${rows ? "Rows" : "Columns"}` as const;
    book.requirePermission(cells.sheet, permission);
    if (sign < 0) book.requireEditable(cells);
    const table = book.grid.tables().find((one) => one.area.sheet === cells.sheet && sameBox(one.area, cells));
    if (table !== undefined) book.grid.removeTable(table.id);
    const at = rows ? cells.row : cells.column;
    book.shift(cells.sheet, { axis: rows ? "rows" : "columns", at, count: sign * (rows ? cells.rows : cells.columns) });
  }
}
