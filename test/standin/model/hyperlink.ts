import { invalidArgument } from "./failure";
import { Painted } from "./painted";
import type { RangeContents } from "./rangeContents";

/** The link of a range: kept as it was set, its display text written into the cell. */
export class Hyperlink {
  constructor(private readonly range: RangeContents) {}

  read(): Record<string, unknown> | null {
    const [link, another] = this.painted().valuesIn(this.range.cells);
    return another === undefined && link instanceof Object ? (link as Record<string, unknown>) : null;
  }

  write(value: unknown): void {
    const { book, cells } = this.range;
    if (!(value instanceof Object)) throw invalidArgument("A hyperlink is an object.");
    book.requirePermission(cells.sheet, "allowInsertHyperlinks");
    this.painted().paint(cells, value);
    const text: unknown = Reflect.get(value, "textToDisplay");
    if (typeof text === "string") book.writeCells({ ...cells, rows: 1, columns: 1 }, [[text]]);
    book.grid.format(cells, { fontColor: "#0563C1", underline: true });
    book.changes.touched();
  }

  remove(): void {
    this.painted().paint(this.range.cells, null);
  }

  private painted(): Painted<unknown> {
    const { formats } = this.range.book.state(this.range.cells.sheet);
    const known = formats.get("Hyperlink") ?? new Painted<unknown>(null);
    formats.set("Hyperlink", known);
    return known;
  }
}
