import type { Book } from "./book";
import { MAX_COLUMNS, MAX_ROWS } from "./box";
import { locate } from "./locate";
import { Model } from "./model";
import { Range } from "./range";

/** Rows and columns that stay in view. */
export class FreezePanes extends Model {
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }

  FreezeRows(count: unknown): null {
    return this.freeze(Number(count ?? 1), 0);
  }

  FreezeColumns(count: unknown): null {
    return this.freeze(0, Number(count ?? 1));
  }

  FreezeAt(range: unknown): null {
    const cells = range instanceof Range ? range.cells : locate(this.book, String(range), this.sheet);
    return this.freeze(
      cells.rows === MAX_ROWS ? 0 : cells.row + cells.rows,
      cells.columns === MAX_COLUMNS ? 0 : cells.column + cells.columns,
    );
  }

  Unfreeze(): null {
    return this.freeze(0, 0);
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.book.state(this.sheet).frozen;
    if (rows === 0 && columns === 0) return null;
    return new Range(this.book, {
      sheet: this.sheet,
      row: 0,
      column: 0,
      rows: rows === 0 ? MAX_ROWS : rows,
      columns: columns === 0 ? MAX_COLUMNS : columns,
    });
  }

  private freeze(rows: number, columns: number): null {
    this.book.state(this.sheet).frozen = { rows, columns };
    this.book.grid.freeze(this.sheet, rows, columns);
    this.book.changes.touched();
    return null;
  }
}
