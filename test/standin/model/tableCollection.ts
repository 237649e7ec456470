import type { Area, GridTable } from "../grid";
import type { Book } from "./book";
import { Collection } from "./collection";
import { covers, intersection } from "./box";
import { accessDenied, alreadyExists, invalidArgument } from "./failure";
import { locate } from "./locate";
import { RangeArea } from "./rangeArea";
import { freeTableName, headerArea, uniqueHeaders } from "./tableHeaders";
import { Table } from "./table";

/** Tables, of one sheet or of the workbook. */
export class TableCollection extends Collection<Table> {
  constructor(
    private readonly book: Book,
    private readonly sheet: string | null,
  ) {
    super();
  }

  override items(): Table[] {
    return this.own().map((table) => new Table(this.book, table.id));
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const sheet = this.sheet ?? this.book.grid.activeSheet();
    const area = address instanceof RangeArea ? address.cells : locate(this.book, String(address), sheet);
    if (this.sheet !== null && area.sheet !== this.sheet) throw invalidArgument("The range lies on another sheet.");
    const whole = this.prepared(area, hasHeaders === true);
    const id = this.book.grid.addTable(freeTableName(this.book), whole);
    this.book.changes.outdated();
    return new Table(this.book, id);
  }

  protected override find(key: string): Table | null {
    const tables = this.own();
    const found =
      tables.find((one) => one.id === key) ?? tables.find((one) => one.name.toLowerCase() === key.toLowerCase());
    return found === undefined ? null : new Table(this.book, found.id);
  }

  private own(): GridTable[] {
    return this.book.grid.tables().filter((table) => this.sheet === null || table.area.sheet === this.sheet);
  }

  /** The area with header cells in place: every table has a header row and at least one row of data. */
  private prepared(area: Area, hasHeaders: boolean): Area {
    if (this.book.isProtected(area.sheet)) throw accessDenied("no table can be made");
    const headers = hasHeaders ? area : { ...area, rows: area.rows + 1 };
    const whole = headers.rows === 1 ? { ...headers, rows: 2 } : headers;
    requireFreeCells(this.book, whole, null);
    const cells = hasHeaders
      ? (this.book.grid.values(headerArea({ id: "", name: "", area, columns: [] }))[0] ?? [])
      : [];
    if (!hasHeaders) this.moveDown(area);
    const texts = uniqueHeaders(this.book, hasHeaders ? cells : Array.from({ length: area.columns }, () => ""));
    if (texts.some((text, index) => text !== cells[index])) {
      this.book.grid.write({ ...area, rows: 1 }, [texts.map((text) => `'${text}`)]);
    }
    return whole;
  }

  private moveDown(area: Area): void {
    const below = { ...area, row: area.row + 1 };
    const cells = this.book.grid.formulas(area);
    this.book.grid.write(below, cells);
  }
}

/** Tables may not overlap each other. */
export const requireFreeCells = (book: Book, area: Area, except: string | null): void => {
  const other = book.grid
    .tables()
    .find((table) => table.id !== except && table.area.sheet === area.sheet && intersection(table.area, area) !== null);
  if (other !== undefined) throw invalidArgument(`The cells overlap the table ${other.name}.`);
};

export const requireTableName = (book: Book, name: unknown, except: string): string => {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) {
    throw invalidArgument(`${String(name)} cannot be the name of a table.`);
  }
  const same = (one: { name: string }) => one.name.toLowerCase() === name.toLowerCase();
  if (book.grid.tables().some((table) => table.id !== except && same(table)) || book.grid.names().some(same)) {
    throw alreadyExists(`table or name ${name}`);
  }
  return name;
};

/** The tables that touch a range, or lie fully within it. */
export class TableScopedCollection extends Collection<Table> {
  constructor(
    private readonly book: Book,
    private readonly area: Area,
    private readonly fully: boolean,
  ) {
    super();
  }

  override items(): Table[] {
    const touches = (table: GridTable) =>
      this.fully ? covers(this.area, table.area) : intersection(this.area, table.area) !== null;
    const tables = this.book.grid.tables().filter((table) => table.area.sheet === this.area.sheet && touches(table));
    return tables.map((table) => new Table(this.book, table.id));
  }

  GetFirst(): Table {
    return this.GetItemAt(0);
  }

  protected override find(key: string): Table | null {
    return this.items().find((table) => table.Id === key || table.Name.toLowerCase() === key.toLowerCase()) ?? null;
  }
}
