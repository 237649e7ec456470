import type { Book } from "./book";
import { Collection } from "./collection";
import { invalidOperation } from "./failure";
import { freeSheetName, requireSheetName } from "./sheetNames";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends Collection<Worksheet> {
  constructor(private readonly book: Book) {
    super();
  }

  override items(): Worksheet[] {
    return this.book.grid.sheets().map((sheet) => new Worksheet(this.book, sheet.id));
  }

  Add(name: unknown): Worksheet {
    this.book.requireOpenStructure();
    const sheetName =
      name === null || name === undefined || name === "" ? freeSheetName(this.book) : requireSheetName(this.book, name);
    const id = this.book.grid.addSheet(sheetName, this.book.grid.sheets().length);
    this.book.changes.outdated();
    return new Worksheet(this.book, id);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.grid.activeSheet());
  }

  GetFirst(visibleOnly: unknown): Worksheet {
    return this.end(visibleOnly, 0);
  }

  GetLast(visibleOnly: unknown): Worksheet {
    return this.end(visibleOnly, -1);
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.shown(visibleOnly).length;
  }

  protected override find(key: string): Worksheet | null {
    const byId = this.book.grid.sheets().find((sheet) => sheet.id === key)?.id;
    const id = byId ?? this.book.sheetByName(key);
    return id === null ? null : new Worksheet(this.book, id);
  }

  private shown(visibleOnly: unknown): Worksheet[] {
    return this.items().filter((sheet) => visibleOnly !== true || sheet.Visibility === "Visible");
  }

  private end(visibleOnly: unknown, index: number): Worksheet {
    const found = this.shown(visibleOnly).at(index);
    if (found === undefined) throw invalidOperation("No worksheet is visible.");
    return found;
  }
}
