import type { Area, CellValue, GridTable } from "../grid";
import type { Book } from "./book";
import { intersection } from "./box";
import type { CellInput } from "./cellInput";
import { shiftFormula } from "./formulaShift";

interface Write {
  table: string;
  area: Area;
  cells: readonly (readonly CellInput[])[];
}

interface Entered {
  row: number;
  formula: string;
  /** Which write it came with. */
  at: number;
}

const isFormula = (cell: CellInput): cell is string => typeof cell === "string" && cell.startsWith("=") && cell !== "=";

/**
 * What Excel makes of formulas entered into a table: where nothing else stands in the column, the last of them becomes the
 * column's formula and fills its blank cells, those given as null or "" together with it included.
 */
export class EnteredFormulas {
  private writes: Write[] = [];

  constructor(private readonly book: Book) {}

  /** Hears of cells that were entered; the columns follow before anything is calculated or moved. */
  note(area: Area, cells: readonly (readonly CellInput[])[]): void {
    const { book } = this;
    if (book.options.doubts.calculatedColumns === "off" || book.isProtected(area.sheet)) return;
    const hasFormula = cells.some((row) => row.some(isFormula));
    if (!hasFormula && this.writes.length === 0) return;
    const touched = book.grid
      .tables()
      .filter((table) => table.area.sheet === area.sheet && intersection(table.area, area));
    for (const { id } of touched) this.writes.push({ table: id, area, cells });
    if (touched.length > 0) book.postpone("calculated columns", () => this.settle());
  }

  /** Fills the columns now. */
  settle(): void {
    const { writes, book } = this;
    this.writes = [];
    for (const table of book.grid.tables()) {
      const own = writes.filter((write) => write.table === table.id);
      if (own.length > 0) this.fill(table, own);
    }
  }

  private fill(table: GridTable, writes: readonly Write[]): void {
    const { book } = this;
    const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
    const present = book.formulas.spelled(body, book.grid.formulas(body));
    for (let column = body.column; column < body.column + body.columns; column += 1) {
      const entered = enteredIn(column, body, writes);
      const line = present.map((row) => row[column - body.column] ?? "");
      if (entered.last !== null) this.fillColumn({ ...body, column, columns: 1 }, line, entered.last, entered.touched);
    }
  }

  private fillColumn(
    area: Area,
    present: readonly CellValue[],
    last: Entered,
    touched: ReadonlyMap<number, number>,
  ): void {
    const isOlder = (row: number) => !touched.has(row);
    if (present.some((cell, down) => cell !== "" && !isFormula(cell) && isOlder(area.row + down))) return;
    const { book } = this;
    const filled = present.map((_, down) => [shiftFormula(last.formula, area.row + down - last.row, 0)]);
    const spelled = book.formulas.spelled(area, filled);
    const cells = present.map((cell, down): [CellInput] => {
      const isBlank = cell === "" && (touched.get(area.row + down) ?? 0) <= last.at;
      const isOther = isFormula(cell) && cell !== spelled[down]?.[0] && book.options.doubts.unequalFormulas === "last";
      return [isBlank || isOther ? (filled[down]?.[0] ?? null) : null];
    });
    if (cells.every(([cell]) => cell === null)) return;
    book.grid.write(area, cells);
    book.changes.outdated();
  }
}

/** The last formula entered into a column, and with which write each of its cells was given something. */
function enteredIn(
  column: number,
  body: Area,
  writes: readonly Write[],
): { last: Entered | null; touched: ReadonlyMap<number, number> } {
  const touched = new Map<number, number>();
  let last: Entered | null = null;
  writes.forEach(({ area, cells }, at) => {
    if (column < area.column || column >= area.column + area.columns) return;
    cells.forEach((line, down) => {
      const row = area.row + down;
      const cell = line[column - area.column] ?? null;
      if (cell === null || row < body.row || row >= body.row + body.rows) return;
      touched.set(row, at);
      if (isFormula(cell)) last = { row, formula: cell, at };
    });
  });
  return { last, touched };
}
