import type { Area, CellValue } from "../grid";
import { cellInput } from "./cellInput";
import { Collection } from "./collection";
import { invalidArgument, itemNotFound, notImplemented } from "./failure";
import { Model } from "./model";
import { Range } from "./range";
import type { Table } from "./table";
import { normaliseHeaders } from "./tableHeaders";

/** A column of a table; known by its number within the table. */
class TableColumn extends Model {
  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    const name = this.table.table.columns[this.index];
    if (name === undefined) throw itemNotFound("such column any more");
    return name;
  }

  set Name(value: unknown) {
    const header = { ...this.area(), rows: 1 };
    this.table.book.writeCells(header, [[`'${String(value)}`]]);
    normaliseHeaders(this.table.book, header);
  }

  /** The header included. */
  get Values(): CellValue[][] {
    return this.table.book.grid.values(this.area());
  }

  set Values(value: unknown) {
    const area = this.area();
    this.table.book.writeCells(area, cellInput(value, area.rows, 1));
    normaliseHeaders(this.table.book, area);
  }

  GetRange(): Range {
    return new Range(this.table.book, this.area());
  }

  GetHeaderRowRange(): Range {
    return new Range(this.table.book, { ...this.area(), rows: 1 });
  }

  GetDataBodyRange(): Range {
    return new Range(this.table.book, { ...this.table.body, column: this.area().column, columns: 1 });
  }

  Delete(): null {
    throw notImplemented("deleting a column of a table");
  }

  private area(): Area {
    const { area } = this.table.table;
    return { ...area, column: area.column + this.index, columns: 1 };
  }
}

export class TableColumnCollection extends Collection<TableColumn> {
  constructor(private readonly table: Table) {
    super();
  }

  override items(): TableColumn[] {
    return this.table.table.columns.map((_, index) => new TableColumn(this.table, index));
  }

  /** Adds at the end only: the cells to the right must be free. */
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    const { book } = this.table;
    const { area } = this.table.table;
    this.table.requireUnprotected();
    if (typeof index === "number" && index !== -1 && index !== area.columns)
      throw notImplemented("inserting a column into a table");
    const column = { ...area, column: area.column + area.columns, columns: 1 };
    if (book.grid.values(column).some(([cell]) => cell !== ""))
      throw notImplemented("a new column that moves other cells");
    if (Array.isArray(values)) book.writeCells(column, cellInput(values, area.rows, 1));
    if (typeof name === "string") book.writeCells({ ...column, rows: 1 }, [[`'${name}`]]);
    this.table.resize({ ...area, columns: area.columns + 1 });
    return new TableColumn(this.table, area.columns);
  }

  protected override find(key: string): TableColumn | null {
    const { columns } = this.table.table;
    const byName = columns.findIndex((name) => name.toLowerCase() === key.toLowerCase());
    const byId = /^\d+$/.test(key) ? Number(key) - 1 : -1;
    const index = byId in columns ? byId : byName;
    return index < 0 ? null : new TableColumn(this.table, index);
  }

  override Item(key: unknown): TableColumn {
    if (typeof key !== "string" && typeof key !== "number") throw invalidArgument("A column is named or numbered.");
    return super.Item(key);
  }
}
