import type { Area, CellValue } from "../grid";
import { cellInput, requireSize } from "./cellInput";
import { intersection } from "./box";
import { invalidArgument } from "./failure";
import { RangeArea } from "./rangeArea";
import { numberFormats, writeNumberFormats } from "./numberFormats";
import { normaliseHeaders } from "./tableHeaders";

const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|BUSY!|SPILL!|CALC!|GETTING_DATA|CONNECT!)$/;

export const valueType = (value: CellValue): string => {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERRORS.test(value) ? "Error" : "String";
};

/** What the cells of a range hold: values, formulas, number formats and their display. */
export abstract class RangeContents extends RangeArea {
  get Values(): CellValue[][] | null {
    return this.whole((area) => this.book.grid.values(area));
  }

  set Values(value: unknown) {
    this.fill(value);
  }

  get Formulas(): CellValue[][] | null {
    this.book.entered.settle();
    return this.whole((area) => this.book.formulas.spelled(area, this.book.grid.formulas(area)));
  }

  set Formulas(value: unknown) {
    this.fill(value);
  }

  get FormulasLocal(): CellValue[][] | null {
    return this.Formulas;
  }

  set FormulasLocal(value: unknown) {
    this.fill(value);
  }

  get Text(): string[][] | null {
    return this.whole((area) => this.book.grid.texts(area));
  }

  get ValueTypes(): string[][] | null {
    return this.Values?.map((row) => row.map(valueType)) ?? null;
  }

  get NumberFormat(): string[][] | null {
    return this.whole((area) => numberFormats(this.book.grid, area));
  }

  set NumberFormat(value: unknown) {
    const { cells } = this;
    this.book.requirePermission(cells.sheet, "allowFormatCells");
    if (this.isUnbounded) {
      if (Array.isArray(value)) throw invalidArgument("An unbounded range takes one number format.");
      writeNumberFormats(this.book.grid, this.drawn, value);
    } else {
      writeNumberFormats(this.book.grid, cells, value);
    }
    this.book.changes.touched();
  }

  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }

  set NumberFormatLocal(value: unknown) {
    this.NumberFormat = value;
  }

  get HasSpill(): boolean | null {
    return this.whole((area) => {
      const { grid } = this.book;
      const formulas = grid.formulas(area);
      const spilled = grid
        .values(area)
        .flatMap((row, r) => row.map((value, c) => value !== "" && formulas[r]?.[c] === ""));
      return spilled.some(Boolean);
    });
  }

  _ValidateArraySize(rows: unknown, columns: unknown): null {
    requireSize(this.cells.rows, this.cells.columns, rows, columns);
    return null;
  }

  protected fill(value: unknown): void {
    const area = this.fillable(value);
    this.book.writeCells(area, cellInput(value, area.rows, area.columns));
    normaliseHeaders(this.book, area);
  }

  /** A scalar written to an unbounded range reaches the used cells; an array cannot fit. */
  private fillable(value: unknown): Area {
    const { cells } = this;
    if (!this.isUnbounded) return cells;
    if (Array.isArray(value)) throw invalidArgument("An unbounded range takes one value.");
    const used = this.book.grid.usedArea(cells.sheet, false);
    const common = used === null ? null : intersection(cells, used);
    return common === null ? { ...this.drawn } : { ...common, sheet: cells.sheet };
  }

  private whole<Result>(read: (area: Area) => Result): Result | null {
    return this.isUnbounded ? null : read(this.cells);
  }
}
