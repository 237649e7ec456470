import { gridHorizontal, gridVertical } from "./alignment";
import { RangeBorderCollection } from "./borders";
import { FormatPart } from "./formatPart";
import { FormatProtection, RangeFill, RangeFont } from "./formatParts";
import { invalidArgument } from "./failure";

const PIXELS_PER_POINT = 4 / 3;

/** Fewest pixels a text needs: wide characters count twice. */
const textWidth = (text: string): number =>
  10 + 7 * Array.from(text).reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);

export class RangeFormat extends FormatPart {
  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get ColumnWidth(): number | null {
    const { book, drawnColumns: drawn } = this.range;
    const widths = this.list(drawn.columns, (index) => book.grid.columnWidthAt(drawn.sheet, drawn.column + index));
    return this.common(widths);
  }

  set ColumnWidth(value: unknown) {
    const { book, drawnColumns: drawn } = this.range;
    book.requirePermission(drawn.sheet, "allowFormatColumns");
    book.grid.columnWidth(drawn, this.pixels(value));
    book.changes.touched();
  }

  get RowHeight(): number | null {
    const { book, drawnRows: drawn } = this.range;
    const heights = this.list(drawn.rows, (index) => book.grid.rowHeightAt(drawn.sheet, drawn.row + index));
    return this.common(heights);
  }

  set RowHeight(value: unknown) {
    const { book, drawnRows: drawn } = this.range;
    book.requirePermission(drawn.sheet, "allowFormatRows");
    book.grid.rowHeight(drawn, this.pixels(value));
    book.changes.touched();
  }

  get WrapText(): boolean | null {
    return this.shared("wrap", false);
  }

  set WrapText(value: unknown) {
    this.draw({ wrap: value === true });
  }

  get HorizontalAlignment(): unknown {
    return this.keptFor("Horizontal");
  }

  set HorizontalAlignment(value: unknown) {
    this.draw({ horizontal: gridHorizontal(value) });
    this.keepFor("Horizontal", value);
  }

  get VerticalAlignment(): unknown {
    return this.keptFor("Vertical");
  }

  set VerticalAlignment(value: unknown) {
    this.draw({ vertical: gridVertical(value) });
    this.keepFor("Vertical", value);
  }

  get IndentLevel(): unknown {
    return this.keptFor("IndentLevel");
  }

  set IndentLevel(value: unknown) {
    this.keepFor("IndentLevel", value);
  }

  get ShrinkToFit(): unknown {
    return this.keptFor("ShrinkToFit");
  }

  set ShrinkToFit(value: unknown) {
    this.keepFor("ShrinkToFit", value);
  }

  get TextOrientation(): unknown {
    return this.keptFor("TextOrientation");
  }

  set TextOrientation(value: unknown) {
    this.keepFor("TextOrientation", value);
  }

  AutofitColumns(): null {
    const { book, drawn } = this.range;
    book.requirePermission(drawn.sheet, "allowFormatColumns");
    const texts = book.grid.texts(drawn);
    for (let index = 0; index < drawn.columns; index += 1) {
      const width = Math.max(...texts.map((row) => textWidth(row[index] ?? "")));
      const column = { sheet: drawn.sheet, column: drawn.column + index, columns: 1 };
      if (width > 10) book.grid.columnWidth(column, width);
    }
    book.changes.touched();
    return null;
  }

  AutofitRows(): null {
    this.range.book.requirePermission(this.range.cells.sheet, "allowFormatRows");
    return null;
  }

  private pixels(points: unknown): number {
    if (typeof points !== "number" || points < 0 || points > 2000)
      throw invalidArgument("A width or height is a number of points.");
    return Math.round(points * PIXELS_PER_POINT);
  }

  private list(count: number, pixels: (index: number) => number): number[] {
    return Array.from({ length: Math.min(count, 2000) }, (_, index) => pixels(index) / PIXELS_PER_POINT);
  }

  private common(values: readonly number[]): number | null {
    const [first] = values;
    return first !== undefined && values.every((value) => value === first) ? first : null;
  }
}
