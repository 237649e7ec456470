import type { CellValue } from "../grid";
import { invalidArgument } from "./failure";
import { shiftFormula } from "./formulaShift";
import { Model } from "./model";
import type { RangeContents } from "./rangeContents";

interface Field {
  key: number;
  ascending?: boolean;
}

const rank = (value: CellValue) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

const compare = (a: CellValue, b: CellValue): number => {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "zh-CN");
};

/** Rows sorted by values: numbers before text before logicals, blanks last in both directions. */
export class RangeSort extends Model {
  constructor(private readonly range: RangeContents) {
    super();
  }

  Apply(fields: unknown, _matchCase: unknown, hasHeaders: unknown): null {
    const { book, cells } = this.range;
    if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("Sorting needs a field.");
    book.requirePermission(cells.sheet, "allowSort");
    const skip = hasHeaders === true ? 1 : 0;
    const area = { ...cells, row: cells.row + skip, rows: cells.rows - skip };
    const values = book.grid.values(area);
    const formulas = book.grid.formulas(area);
    const order = values
      .map((_, index) => index)
      .sort((a, b) => this.order(fields as Field[], values[a] ?? [], values[b] ?? []));
    const rows = order.map((from, to) =>
      (formulas[from] ?? []).map((cell) =>
        typeof cell === "string" && cell.startsWith("=") ? shiftFormula(cell, to - from, 0) : cell,
      ),
    );
    book.moveCells(area, rows);
    return null;
  }

  private order(fields: readonly Field[], a: readonly CellValue[], b: readonly CellValue[]): number {
    for (const { key, ascending } of fields) {
      const left = a[key] ?? "";
      const right = b[key] ?? "";
      if (left === "" || right === "") {
        if (left !== right) return left === "" ? 1 : -1;
        continue;
      }
      const by = compare(left, right) * (ascending === false ? -1 : 1);
      if (by !== 0) return by;
    }
    return 0;
  }
}
