import type { Area } from "../grid";
import { formatBox } from "./address";
import type { Book } from "./book";
import { MAX_COLUMNS, MAX_ROWS } from "./box";
import { Failure, itemNotFound } from "./failure";
import { Model } from "./model";
import type { Reference } from "./shiftState";

/** A block of cells and where it lies. */
export abstract class RangeArea extends Model implements Reference {
  private reference: string | null = null;

  constructor(
    readonly book: Book,
    public area: Area | null,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    this.reference ??= this.book.keep(this);
    return { _ReferenceId: this.reference };
  }

  /** The cells, as long as they and their sheet exist. */
  get cells(): Area {
    if (this.area === null) throw new Failure("InvalidReference", "The cells of this range have been deleted.");
    const sheet = this.area.sheet;
    if (!this.book.grid.sheets().some((one) => one.id === sheet))
      throw itemNotFound("worksheet of this range any more");
    return this.area;
  }

  get isUnbounded(): boolean {
    return this.cells.rows === MAX_ROWS || this.cells.columns === MAX_COLUMNS;
  }

  /** The part of an unbounded range the grid can hold formats for. */
  get drawn(): Area {
    const { cells } = this;
    if (!this.isUnbounded) return cells;
    const used = this.book.grid.usedArea(cells.sheet, false);
    const rows = Math.max(used === null ? 0 : used.row + used.rows, cells.row + 200) - cells.row;
    const columns = Math.max(used === null ? 0 : used.column + used.columns, cells.column + 20) - cells.column;
    return { ...cells, rows: Math.min(rows, cells.rows), columns: Math.min(columns, cells.columns) };
  }

  /** The rows and columns alone, which ask the grid for nothing where the range says them. */
  get drawnRows(): Area {
    return this.cells.rows === MAX_ROWS ? this.drawn : this.cells;
  }

  get drawnColumns(): Area {
    return this.cells.columns === MAX_COLUMNS ? this.drawn : this.cells;
  }

  _KeepReference(): null {
    return null;
  }

  get Address(): string {
    return this.book.address(this.cells);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.cells.row;
  }

  get ColumnIndex(): number {
    return this.cells.column;
  }

  get RowCount(): number {
    return this.cells.rows;
  }

  get ColumnCount(): number {
    return this.cells.columns;
  }

  get CellCount(): number {
    const count = this.cells.rows * this.cells.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return this.cells.columns === MAX_COLUMNS;
  }

  get IsEntireColumn(): boolean {
    return this.cells.rows === MAX_ROWS;
  }

  get Width(): number {
    const { sheet, column, columns } = this.drawn;
    return this.points(columns, (index) => this.book.grid.columnWidthAt(sheet, column + index));
  }

  get Height(): number {
    const { sheet, row, rows } = this.drawn;
    return this.points(rows, (index) => this.book.grid.rowHeightAt(sheet, row + index));
  }

  get Left(): number {
    return this.points(this.cells.column, (index) => this.book.grid.columnWidthAt(this.cells.sheet, index));
  }

  get Top(): number {
    return this.points(this.cells.row, (index) => this.book.grid.rowHeightAt(this.cells.sheet, index));
  }

  protected describe(): string {
    return formatBox(this.cells);
  }

  private points(count: number, pixels: (index: number) => number): number {
    return Array.from({ length: count }, (_, index) => pixels(index)).reduce((sum, one) => sum + one, 0) * 0.75;
  }
}
