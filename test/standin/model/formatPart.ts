import type { Area, CellFormat } from "../grid";
import { Model } from "./model";
import { Painted } from "./painted";
import type { RangeArea } from "./rangeArea";

/** A property that is drawn by the grid, or only kept when the grid has no such thing. */
export abstract class FormatPart extends Model {
  constructor(protected readonly range: RangeArea) {
    super();
  }

  /** The format shared by all cells, null where they differ. */
  protected shared<Key extends keyof CellFormat>(
    key: Key,
    initial: NonNullable<CellFormat[Key]>,
  ): NonNullable<CellFormat[Key]> | null {
    const { grid } = this.range.book;
    const { sheet, row, column, rows, columns } = this.range.drawn;
    const first = grid.formatAt(sheet, row, column)[key] ?? initial;
    for (let r = row; r < row + Math.min(rows, 400); r += 1) {
      for (let c = column; c < column + Math.min(columns, 60); c += 1) {
        if ((grid.formatAt(sheet, r, c)[key] ?? initial) !== first) return null;
      }
    }
    return first;
  }

  protected draw(format: CellFormat): void {
    this.change((area, book) => {
      book.grid.format(area, format);
    });
  }

  protected keepFor(name: string, value: unknown): void {
    this.change(() => {
      this.painted(name).paint(this.range.cells, value);
    });
  }

  protected keptFor(name: string): unknown {
    const values = this.painted(name).valuesIn(this.range.cells);
    return values.length === 1 ? values[0] : null;
  }

  protected change(work: (area: Area, book: RangeArea["book"]) => void): void {
    const { book, cells, drawn } = this.range;
    book.requirePermission(cells.sheet, "allowFormatCells");
    work(drawn, book);
    book.changes.touched();
  }

  private painted(name: string): Painted<unknown> {
    const { formats } = this.range.book.state(this.range.cells.sheet);
    const known = formats.get(name) ?? new Painted<unknown>(DEFAULTS[name]);
    formats.set(name, known);
    return known;
  }
}

const DEFAULTS: Readonly<Record<string, unknown>> = {
  IndentLevel: 0,
  ShrinkToFit: false,
  TextOrientation: 0,
  ReadingOrder: "Context",
  AutoIndent: false,
  FormulaHidden: false,
  Horizontal: "General",
  Vertical: "Bottom",
  Pattern: "None",
  Style: "Normal",
  Underline: "None",
};
