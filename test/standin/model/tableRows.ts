import type { CellValue } from "../grid";
import { intersection } from "./box";
import { cellInput } from "./cellInput";
import { Collection } from "./collection";
import { invalidArgument, notImplemented } from "./failure";
import { fillCalculatedColumns } from "./calculatedColumns";
import { Model } from "./model";
import { Range } from "./range";
import type { Table } from "./table";

/** A row of a table's data, by position. */
class TableRow extends Model {
  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: String(this.index) };
  }

  get Index(): number {
    return this.index;
  }

  get Values(): CellValue[][] {
    return this.table.book.grid.values(this.area);
  }

  set Values(value: unknown) {
    this.table.book.writeCells(this.area, cellInput(value, 1, this.area.columns));
  }

  GetRange(): Range {
    return new Range(this.table.book, this.area);
  }

  Delete(): null {
    new TableRowCollection(this.table).remove(this.index, 1);
    return null;
  }

  private get area() {
    return { ...this.table.body, row: this.table.body.row + this.index, rows: 1 };
  }
}

export class TableRowCollection extends Collection<TableRow> {
  constructor(private readonly table: Table) {
    super();
  }

  override items(): TableRow[] {
    return Array.from({ length: this.table.body.rows }, (_, index) => new TableRow(this.table, index));
  }

  Add(index: unknown, values: unknown): TableRow {
    const { book, body } = this.table;
    this.table.requireUnprotected();
    const at = typeof index === "number" && index >= 0 ? index : body.rows;
    if (at > body.rows) throw invalidArgument("The table has no such row.");
    const count = Array.isArray(values) ? Math.max(values.length, 1) : 1;
    const cells = Array.isArray(values) ? cellInput(values, count, body.columns) : null;
    const before = this.table.table.area;
    this.makeRoom(at, count);
    if (cells !== null) book.writeCells({ ...this.table.body, row: body.row + at, rows: count }, cells);
    if (at === body.rows) fillCalculatedColumns(this.table, before);
    return new TableRow(this.table, at);
  }

  remove(at: number, size: number): void {
    const { book, body } = this.table;
    this.table.requireUnprotected();
    if (at < 0 || size < 1 || at + size > body.rows) throw invalidArgument("The table has no such rows.");
    if (size === body.rows) {
      book.grid.clear(body, "contents");
      book.changes.edited(body);
      this.table.resize({ ...this.table.table.area, rows: 2 });
      return;
    }
    this.requireAlone(body.row + at);
    book.shift(body.sheet, { axis: "rows", at: body.row + at, count: -size });
  }

  protected override find(key: string): TableRow | null {
    const index = Number(key);
    return Number.isInteger(index) && index >= 0 && index < this.table.body.rows
      ? new TableRow(this.table, index)
      : null;
  }

  /** Free cells below are taken; otherwise whole rows are inserted, which is what Excel does to a table that stands alone. */
  private makeRoom(at: number, count: number): void {
    const { book, body } = this.table;
    const below = { ...body, row: body.row + body.rows, rows: count };
    const atEnd = at === body.rows;
    const free = atEnd && book.grid.formulas(below).every((row) => row.every((cell) => cell === ""));
    if (!free) {
      this.requireAlone(body.row + at);
      book.shift(body.sheet, { axis: "rows", at: body.row + at, count });
    }
    const { area } = this.table.table;
    const rows = body.rows + 1 + count;
    if (area.rows !== rows) this.table.resize({ ...area, rows });
  }

  private requireAlone(row: number): void {
    const { book, body } = this.table;
    const used = book.grid.usedArea(body.sheet, false);
    if (used === null) return;
    const lower = { row, rows: Math.max(1, used.row + used.rows - row) };
    const sides = [
      { ...lower, column: 0, columns: body.column },
      { ...lower, column: body.column + body.columns, columns: used.column + used.columns },
    ];
    for (const side of sides) {
      const common = side.columns > 0 ? intersection(side, used) : null;
      if (common === null) continue;
      const filled = book.grid
        .values({ ...common, sheet: body.sheet })
        .some((cells) => cells.some((cell) => cell !== ""));
      if (filled) throw notImplemented("moving rows of a table with other cells beside it");
    }
  }
}
