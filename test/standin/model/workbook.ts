import { Application } from "./application";
import type { Book } from "./book";
import { CommentCollection } from "./comments";
import { emptyKept, Kept, type KeptShape } from "./kept";
import { Model } from "./model";
import { NamedItemCollection } from "./namedItems";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tableCollection";
import { WorkbookProtection } from "./worksheetProtection";
import { WorksheetCollection } from "./worksheetCollection";

const properties: KeptShape = {
  name: "DocumentProperties",
  defaults: {
    Author: "",
    Category: "",
    Comments: "",
    Company: "",
    Keywords: "",
    Manager: "",
    Subject: "",
    Title: "",
    RevisionNumber: 0,
  },
};

class Runtime extends Model {
  constructor(private readonly book: Book) {
    super();
  }

  get EnableEvents(): boolean {
    return this.book.eventsEnabled;
  }

  set EnableEvents(value: unknown) {
    this.book.eventsEnabled = value === true;
  }
}

/** The root of everything a context reaches. */
export class Workbook extends Model {
  constructor(private readonly book: Book) {
    super();
  }

  get Name(): string {
    return this.book.options.fileName;
  }

  get IsDirty(): boolean {
    return true;
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.book, null);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.book);
  }

  get Comments(): CommentCollection {
    return new CommentCollection(this.book, null);
  }

  get Application(): Application {
    return new Application(this.book);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }

  get Properties(): Kept {
    return new Kept((this.book.kept.parts["Properties"] ??= emptyKept()), properties);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }

  GetSelectedRange(): Range {
    return new Range(this.book, this.book.grid.selection());
  }

  GetActiveCell(): Range {
    return new Range(this.book, { ...this.book.grid.selection(), rows: 1, columns: 1 });
  }

  Save(): null {
    return null;
  }

  _RemoveReference(id: unknown): null {
    this.book.references.delete(String(id));
    return null;
  }

  _GetRangeForEventByReferenceId(): Range | null {
    return this._GetRangeOrNullObjectForEventByReferenceId();
  }

  _GetRangeOrNullObjectForEventByReferenceId(): Range | null {
    return this.book.lastChanged === null ? null : new Range(this.book, this.book.lastChanged);
  }
}
