import type { Book } from "./book";
import { formatBox, parseBox, quoted, splitSheet } from "./address";
import { Collection } from "./collection";
import { alreadyExists, invalidArgument, itemNotFound, notImplemented } from "./failure";
import { areaOf } from "./locate";
import { Model } from "./model";
import { Range } from "./range";

class NamedItem extends Model {
  constructor(
    private readonly book: Book,
    private readonly name: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }

  get Name(): string {
    return this.name;
  }

  get Scope(): string {
    return "Workbook";
  }

  get Formula(): string {
    const found = this.book.grid.names().find((one) => one.name === this.name);
    if (found === undefined) throw itemNotFound(`name ${this.name}`);
    return found.refersTo.startsWith("=") ? found.refersTo : `=${found.refersTo}`;
  }

  set Formula(value: unknown) {
    this.book.grid.defineName(this.name, String(value));
    this.book.changes.outdated();
  }

  get Type(): string {
    const range = this.GetRangeOrNullObject();
    if (range !== null) return "Range";
    const text = this.Formula.slice(1);
    if (/^".*"$/.test(text)) return "String";
    return Number.isNaN(Number(text)) ? "Error" : "Double";
  }

  get Value(): unknown {
    const range = this.GetRangeOrNullObject();
    if (range !== null) return range.Address;
    const text = this.Formula.slice(1);
    return this.Type === "Double" ? Number(text) : text.replace(/^"|"$/g, "");
  }

  get Visible(): boolean {
    return this.book.nameNotes.get(this.name)?.visible ?? true;
  }

  set Visible(value: unknown) {
    this.book.nameNotes.set(this.name, { visible: value === true, comment: this.Comment });
  }

  get Comment(): string {
    return this.book.nameNotes.get(this.name)?.comment ?? "";
  }

  set Comment(value: unknown) {
    this.book.nameNotes.set(this.name, { visible: this.Visible, comment: String(value) });
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound(`range of the name ${this.name}`);
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const area = areaOf(this.book, this.Formula.slice(1), null);
    return area === null ? null : new Range(this.book, area);
  }

  Delete(): null {
    this.book.grid.deleteName(this.name);
    this.book.nameNotes.delete(this.name);
    this.book.changes.outdated();
    return null;
  }
}

const isName = (name: string) =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  name.length <= 255 &&
  parseBox(name) === null &&
  !/^[rc]$/i.test(name);

const referenceTo = (book: Book, target: unknown): string => {
  if (target instanceof Range) return `=${quoted(book.sheetName(target.cells.sheet))}!${formatBox(target.cells, "$")}`;
  const text = String(target);
  if (text.startsWith("=")) return text;
  const [sheet, rest] = splitSheet(text);
  if (sheet === null || parseBox(rest) === null) throw invalidArgument(`${text} is neither a range nor a formula.`);
  return `=${text}`;
};

/** Names of the workbook. */
export class NamedItemCollection extends Collection<NamedItem> {
  constructor(protected readonly book: Book) {
    super();
  }

  override items(): NamedItem[] {
    return this.book.grid.names().map(({ name }) => new NamedItem(this.book, name));
  }

  Add(name: unknown, target: unknown, comment: unknown): NamedItem {
    if (typeof name !== "string" || !isName(name)) throw invalidArgument(`${String(name)} cannot be a name.`);
    const taken = [...this.book.grid.names(), ...this.book.grid.tables()].some(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw alreadyExists(`name ${name}`);
    this.book.grid.defineName(name, referenceTo(this.book, target));
    if (typeof comment === "string") this.book.nameNotes.set(name, { visible: true, comment });
    this.book.changes.outdated();
    return new NamedItem(this.book, name);
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.Add(name, formula, comment);
  }

  protected override find(key: string): NamedItem | null {
    const found = this.book.grid.names().find((one) => one.name.toLowerCase() === key.toLowerCase());
    return found === undefined ? null : new NamedItem(this.book, found.name);
  }
}

/** Names of a single sheet: the grid has none, so there are none and none can be added. */
export class SheetNames extends NamedItemCollection {
  override items(): NamedItem[] {
    return [];
  }

  override Add(): NamedItem {
    throw notImplemented("names of a single sheet");
  }

  protected override find(): NamedItem | null {
    return null;
  }
}
