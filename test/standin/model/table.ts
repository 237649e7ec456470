import type { Area, GridTable } from "../grid";
import type { Book } from "./book";
import { accessDenied, invalidArgument, itemNotFound, notImplemented } from "./failure";
import { emptyKept, type KeptData } from "./kept";
import { locate } from "./locate";
import { Model } from "./model";
import { Range } from "./range";
import { RangeArea } from "./rangeArea";
import { RangeSort } from "./rangeSort";
import { fillCalculatedColumns } from "./calculatedColumns";
import { requireFreeCells, requireTableName } from "./tableCollection";
import { TableColumnCollection } from "./tableColumns";
import { TableRowCollection } from "./tableRows";
import { uniqueHeaders } from "./tableHeaders";
import { Worksheet } from "./worksheet";

const FLAGS: Readonly<Record<string, boolean>> = {
  ShowBandedRows: true,
  ShowBandedColumns: false,
  ShowFilterButton: true,
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
};

/** A table: header row, rows of data, columns by name. */
export class Table extends Model {
  constructor(
    readonly book: Book,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override read(name: string): unknown {
    return name in FLAGS ? (this.kept.values[name] ?? FLAGS[name]) : super.read(name);
  }

  override write(name: string, value: unknown): void {
    if (!(name in FLAGS)) super.write(name, value);
    else this.keep(name, value);
  }

  override scalars(): string[] {
    return [...super.scalars(), ...Object.keys(FLAGS)];
  }

  get table(): GridTable {
    const found = this.book.grid.tables().find((one) => one.id === this.id);
    if (found === undefined) throw itemNotFound("such table any more");
    return found;
  }

  get body(): Area {
    const { area } = this.table;
    return { ...area, row: area.row + 1, rows: area.rows - 1 };
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(value: unknown) {
    const name = requireTableName(this.book, value, this.id);
    if (name === this.table.name) return;
    this.book.grid.renameTable(this.id, name);
    this.book.changes.outdated();
  }

  get Style(): unknown {
    return this.kept.values["Style"] ?? "TableStyleMedium2";
  }

  set Style(value: unknown) {
    this.keep("Style", value);
  }

  get ShowHeaders(): boolean {
    return true;
  }

  set ShowHeaders(value: unknown) {
    if (value !== true) throw notImplemented("tables without a header row");
  }

  get ShowTotals(): boolean {
    return false;
  }

  set ShowTotals(value: unknown) {
    if (value === true) throw notImplemented("total rows of tables");
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.table.area.sheet);
  }

  get Sort(): TableSort {
    return new TableSort(this);
  }

  GetRange(): Range {
    return new Range(this.book, this.table.area);
  }

  GetHeaderRowRange(): Range {
    return new Range(this.book, { ...this.table.area, rows: 1 });
  }

  GetDataBodyRange(): Range {
    return new Range(this.book, this.body);
  }

  Resize(address: unknown): null {
    const { area } = this.table;
    const next = address instanceof RangeArea ? address.cells : locate(this.book, String(address), area.sheet);
    this.requireUnprotected();
    if (next.row !== area.row || next.sheet !== area.sheet || next.rows < 2) {
      throw invalidArgument("The header row stays where it is and at least one row of data follows.");
    }
    requireFreeCells(this.book, next, this.id);
    this.resize(next);
    this.fillFrom(area);
    return null;
  }

  ConvertToRange(): Range {
    const { area } = this.table;
    this.requireUnprotected();
    this.book.grid.removeTable(this.id);
    this.book.changes.outdated();
    return new Range(this.book, area);
  }

  Delete(): null {
    const { area } = this.table;
    this.requireUnprotected();
    this.book.grid.removeTable(this.id);
    this.book.grid.clear(area, "all");
    this.book.changes.edited(area);
    return null;
  }

  ClearFilters(): null {
    this.book.requirePermission(this.table.area.sheet, "allowAutoFilter");
    return null;
  }

  ReapplyFilters(): null {
    return this.ClearFilters();
  }

  /** Fills calculated columns in the rows gained since the table had other cells. */
  fillFrom(before: Area): void {
    fillCalculatedColumns(this, before);
  }

  requireUnprotected(): void {
    if (this.book.isProtected(this.table.area.sheet))
      throw accessDenied(`the table ${this.table.name} cannot be changed`);
  }

  /** Gives the table other cells; its header cells are made whole. */
  resize(area: Area): void {
    this.book.entered.settle();
    const header = { ...area, rows: 1 };
    const cells = this.book.grid.values(header)[0] ?? [];
    const texts = uniqueHeaders(this.book, cells);
    if (texts.some((text, index) => text !== cells[index]))
      this.book.grid.write(header, [texts.map((text) => `'${text}`)]);
    this.book.grid.resizeTable(this.id, area);
    this.book.changes.outdated();
  }

  private get kept(): KeptData {
    const known = this.book.tableNotes.get(this.id) ?? emptyKept();
    this.book.tableNotes.set(this.id, known);
    return known;
  }

  private keep(name: string, value: unknown): void {
    this.requireUnprotected();
    this.kept.values[name] = value;
    this.book.changes.touched();
  }
}

class TableSort extends Model {
  constructor(private readonly table: Table) {
    super();
  }

  Apply(fields: unknown, matchCase: unknown): null {
    return new RangeSort(this.table.GetDataBodyRange()).Apply(fields, matchCase, false);
  }
}
