import type { Area, CellValue } from "../grid";
import { covers } from "./box";
import { invalidArgument } from "./failure";
import { shiftFormula } from "./formulaShift";
import { Model } from "./model";
import type { RangeContents } from "./rangeContents";

interface Field {
  key: number;
  ascending?: boolean;
  dataOption?: string;
}

const asNumber = (value: CellValue): CellValue =>
  typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value)) ? Number(value) : value;

const rank = (value: CellValue) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

const compare = (a: CellValue, b: CellValue): number => {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "zh-CN");
};

const isFormula = (cell: CellValue): boolean => typeof cell === "string" && cell.startsWith("=");

/** As it is typed so that a text stays one. */
const typed = (cell: CellValue): CellValue =>
  typeof cell === "string" && cell !== "" && !isFormula(cell) ? `'${cell}` : cell;

interface SortedCell {
  value: CellValue;
  /** A formula that gives "" is not: it is sorted as a text. */
  isBlank: boolean;
}

/**
 * Rows sorted by values: numbers before text before logicals, the other way round downwards, blanks last in both directions.
 * Hidden rows stay where they are; comments go along with their cells.
 */
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
    const formulas = book.grid.formulas(area);
    const rows = book.grid
      .values(area)
      .map((line, row) =>
        line.map((value, column): SortedCell => ({ value, isBlank: formulas[row]?.[column] === "" })),
      );
    const order = this.order(area, rows, fields as Field[]);
    const moved = order.map((from, to) =>
      (formulas[from] ?? []).map((cell) => (isFormula(cell) ? shiftFormula(String(cell), to - from, 0) : typed(cell))),
    );
    const read = formulas.map((line) => line.map(typed));
    book.moveCells(area, read, moved);
    for (const comment of book.state(cells.sheet).comments)
      if (covers(area, { ...comment, rows: 1, columns: 1 }))
        comment.row = area.row + order.indexOf(comment.row - area.row);
    return null;
  }

  /** Which row comes to stand in each place. */
  private order(area: Area, rows: readonly SortedCell[][], fields: readonly Field[]): number[] {
    const { grid } = this.range.book;
    const isShown = (row: number): boolean => !grid.isRowHidden(area.sheet, area.row + row);
    const places = rows.map((_, row) => row).filter(isShown);
    const sorted = [...places].sort((a, b) => inOrder(fields, rows[a] ?? [], rows[b] ?? []));
    const order = rows.map((_, row) => row);
    places.forEach((place, at) => (order[place] = sorted[at] ?? place));
    return order;
  }
}

function inOrder(fields: readonly Field[], a: readonly SortedCell[], b: readonly SortedCell[]): number {
  for (const field of fields) {
    const [left = blank, right = blank] = [a[field.key], b[field.key]];
    const by =
      left.isBlank || right.isBlank ? Number(left.isBlank) - Number(right.isBlank) : byValue(field, left, right);
    if (by !== 0) return by;
  }
  return 0;
}

const blank: SortedCell = { value: "", isBlank: true };

function byValue({ ascending, dataOption }: Field, left: SortedCell, right: SortedCell): number {
  const read = ({ value }: SortedCell): CellValue => (dataOption === "TextAsNumber" ? asNumber(value) : value);
  return compare(read(left), read(right)) * (ascending === false ? -1 : 1);
}
