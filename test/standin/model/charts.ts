import type { Area } from "../grid";
import type { Book } from "./book";
import { Chart } from "./chart";
import { Collection } from "./collection";
import { invalidArgument } from "./failure";
import { emptyKept } from "./kept";
import { RangeArea } from "./rangeArea";
import type { ChartState } from "./sheetState";
import { locate } from "./locate";

type Series = ChartState["series"];

const isText = (value: unknown) => typeof value === "string" && value !== "";

/** Series as Excel finds them: text in the first row names them, text in the first column labels the points. */
const seriesOf = (book: Book, source: Area, seriesBy: string): Series => {
  const values = book.grid.values(source);
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && source.rows >= source.columns);
  const hasTop = source.rows > 1 && (values[0] ?? []).some((cell, index) => index > 0 && isText(cell));
  const hasLeft = source.columns > 1 && values.slice(hasTop ? 1 : 0).every(([cell]) => isText(cell) || cell === "");
  const [top, left] = [hasTop ? 1 : 0, hasLeft ? 1 : 0];
  const rows = source.rows - top;
  const columns = source.columns - left;
  const body = { sheet: source.sheet, row: source.row + top, column: source.column + left, rows, columns };
  const one = (index: number): Series[number] =>
    byColumns
      ? {
          name: hasTop ? String(values[0]?.[left + index] ?? "") : null,
          values: { ...body, column: body.column + index, columns: 1 },
          categories: hasLeft ? { ...body, column: source.column, columns: 1 } : null,
          kept: emptyKept(),
        }
      : {
          name: hasLeft ? String(values[top + index]?.[0] ?? "") : null,
          values: { ...body, row: body.row + index, rows: 1 },
          categories: hasTop ? { ...body, row: source.row, rows: 1 } : null,
          kept: emptyKept(),
        };
  return Array.from({ length: byColumns ? columns : rows }, (_, index) => one(index));
};

/** Charts of a sheet: kept as data, drawn by nobody here. */
export class ChartCollection extends Collection<Chart> {
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }

  override items(): Chart[] {
    return this.book.state(this.sheet).charts.map((state) => new Chart(this.book, this.sheet, state));
  }

  Add(type: unknown, range: unknown, seriesBy: unknown): Chart {
    const { book, sheet } = this;
    book.requirePermission(sheet, "allowEditObjects");
    if (typeof type !== "string" || type === "") throw invalidArgument("A chart has a type.");
    const source = range instanceof RangeArea ? range.cells : locate(book, String(range), sheet);
    const by = typeof seriesBy === "string" ? seriesBy : "Auto";
    const number = book.state(sheet).charts.length + 1;
    const state: ChartState = {
      id: book.freshId("chart"),
      name: `图表 ${String(number)}`,
      type,
      source,
      seriesBy: by,
      left: 100,
      top: 100,
      width: 360,
      height: 216,
      parts: emptyKept(),
      series: seriesOf(book, source, by),
    };
    book.state(sheet).charts.push(state);
    book.changes.touched();
    return new Chart(book, sheet, state);
  }

  protected override find(key: string): Chart | null {
    const { charts } = this.book.state(this.sheet);
    const found = charts.find((one) => one.id === key) ?? charts.find((one) => one.name === key);
    return found === undefined ? null : new Chart(this.book, this.sheet, found);
  }
}
