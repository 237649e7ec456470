import type { Area, CellValue } from "../grid";
import { parseBox, splitSheet } from "./address";
import { type Box, bounding, intersection, MAX_COLUMNS, MAX_ROWS } from "./box";
import { invalidArgument, itemNotFound } from "./failure";
import type { Range } from "./range";
import { RangeContents } from "./rangeContents";

const whole = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument("Expected a whole number.");
  return value;
};

/** Ranges reached from a range. */
export abstract class RangeNavigation extends RangeContents {
  protected abstract make(area: Area): Range;

  GetCell(row: unknown, column: unknown): Range {
    const { cells } = this;
    return this.at({ row: cells.row + whole(row), column: cells.column + whole(column), rows: 1, columns: 1 });
  }

  GetRow(row: unknown): Range {
    const index = whole(row);
    if (index < 0 || index >= this.cells.rows) throw invalidArgument("The row lies outside the range.");
    return this.at({ ...this.cells, row: this.cells.row + index, rows: 1 });
  }

  GetColumn(column: unknown): Range {
    const index = whole(column);
    if (index < 0 || index >= this.cells.columns) throw invalidArgument("The column lies outside the range.");
    return this.at({ ...this.cells, column: this.cells.column + index, columns: 1 });
  }

  GetLastCell(): Range {
    return this.GetCell(this.cells.rows - 1, this.cells.columns - 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.cells.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.cells.columns - 1);
  }

  GetEntireRow(): Range {
    return this.at({ ...this.cells, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.cells, row: 0, rows: MAX_ROWS });
  }

  GetOffsetRange(rows: unknown, columns: unknown): Range {
    return this.at({ ...this.cells, row: this.cells.row + whole(rows), column: this.cells.column + whole(columns) });
  }

  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({
      ...this.cells,
      rows: this.cells.rows + whole(rows),
      columns: this.cells.columns + whole(columns),
    });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({ ...this.cells, rows: whole(rows), columns: whole(columns) });
  }

  GetRowsBelow(count: unknown): Range {
    const { cells } = this;
    const size = whole(count ?? 1);
    return this.at({
      ...cells,
      row: size > 0 ? cells.row + cells.rows : cells.row + cells.rows + size,
      rows: Math.abs(size),
    });
  }

  GetRowsAbove(count: unknown): Range {
    const size = whole(count ?? 1);
    return this.at({ ...this.cells, row: this.cells.row - size, rows: size });
  }

  GetColumnsAfter(count: unknown): Range {
    const size = whole(count ?? 1);
    return this.at({ ...this.cells, column: this.cells.column + this.cells.columns, columns: size });
  }

  GetColumnsBefore(count: unknown): Range {
    const size = whole(count ?? 1);
    return this.at({ ...this.cells, column: this.cells.column - size, columns: size });
  }

  GetIntersection(other: unknown): Range {
    const found = this.GetIntersectionOrNullObject(other);
    if (found === null) throw itemNotFound("intersection of the ranges");
    return found;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const common = intersection(this.cells, this.other(other));
    return common === null ? null : this.at(common);
  }

  GetBoundingRect(other: unknown): Range {
    return this.at(bounding(this.cells, this.other(other)));
  }

  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.book.grid.usedArea(this.cells.sheet, valuesOnly === true);
    const common = used === null ? null : intersection(used, this.cells);
    return common === null ? null : this.at(common);
  }

  /** The block of cells with content around the range, edged by blank rows and columns. */
  GetSurroundingRegion(): Range {
    const { sheet } = this.cells;
    const used = this.book.grid.usedArea(sheet, true);
    if (used === null) return this.at(this.cells);
    const filled = (box: Box): boolean => {
      const common = intersection(box, used);
      if (common === null) return false;
      const values: CellValue[][] = this.book.grid.values({ ...common, sheet });
      return values.some((row) => row.some((value) => value !== ""));
    };
    let region: Box = this.cells;
    for (let grown = true; grown;) {
      const top = Math.max(0, region.row - 1);
      const left = Math.max(0, region.column - 1);
      const around = {
        row: top,
        column: left,
        rows: region.row + region.rows + 1 - top,
        columns: region.column + region.columns + 1 - left,
      };
      const edges: Box[] = [
        { ...around, rows: region.row - top },
        { ...around, row: region.row + region.rows, rows: 1 },
        { ...around, columns: region.column - left },
        { ...around, column: region.column + region.columns, columns: 1 },
      ].filter((box) => box.rows > 0 && box.columns > 0);
      const growing = edges.filter(filled);
      region = growing.reduce(bounding, region);
      grown = growing.length > 0;
      if (growing.length > 0) region = intersection(region, around) ?? region;
    }
    return this.at(region);
  }

  protected at(box: Box): Range {
    const { sheet } = this.cells;
    const { row, column, rows, columns } = box;
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) {
      throw invalidArgument("The range would lie outside the sheet.");
    }
    return this.make({ sheet, row, column, rows, columns });
  }

  protected other(other: unknown): Area {
    if (other instanceof RangeContents) {
      if (other.cells.sheet !== this.cells.sheet) throw invalidArgument("The ranges lie on different sheets.");
      return other.cells;
    }
    const [sheetName, rest] = splitSheet(String(other));
    const sheet = sheetName === null ? this.cells.sheet : this.book.sheetByName(sheetName);
    const box = parseBox(rest);
    if (box === null || sheet === null) throw invalidArgument(`${String(other)} is no address.`);
    return { ...box, sheet };
  }
}
