import { cellAt } from "../address";
import type { PlanCell } from "../plan";
import type { StyleName } from "../styles";
import type { SheetLine, LineCell, Typed } from "./line";

/** The address of a column's cell in the same row, or so many rows below it. */
type At<Id extends string> = (id: Id, below?: number) => string;

/** A column of a table on a printed sheet: declared once for its heading, its cells and what may be typed in them. */
export interface TableColumn<Entry, Id extends string = string> {
  id: Id;
  header: string;
  /** Columns of the sheet it takes. */
  spans?: number;
  style: StyleName | ((entry: Entry) => StyleName);
  says: (entry: Entry, at: At<Id>) => PlanCell;
  typed?: Typed;
  link?: (entry: Entry) => LineCell["link"];
}

type Placed<Entry, Id extends string> = TableColumn<Entry, Id> & { column: number; last: number };

/** The columns with the places they get on the sheet, from `first` on. */
export function placedColumns<Entry, Id extends string>(
  columns: readonly TableColumn<Entry, Id>[],
  first = 0,
): Placed<Entry, Id>[] {
  let next = first;
  return columns.map((one) => {
    const column = next;
    next += one.spans ?? 1;
    return { ...one, column, last: next - 1 };
  });
}

/** The heading of a table; the line below belongs to it. */
export const tableHeader = (height: number | null, columns: readonly Placed<never, string>[]): SheetLine => ({
  height,
  cells: columns.map(({ column, last, header }) => ({ column, last, says: header, style: "header" })),
  leadsOn: true,
});

/** A line for an entry of a table. */
export function tableRow<Entry, Id extends string>(
  height: number | null,
  columns: readonly Placed<Entry, Id>[],
  entry: Entry,
): SheetLine {
  const places = new Map(columns.map(({ id, column }) => [id, column] as const));
  const cells = columns.map(({ column, last, style, says, typed, link }): LineCell => ({
    column,
    last,
    says: (row) => says(entry, (id, below = 0) => cellAt(row + below, places.get(id) ?? 0)),
    style: typeof style === "function" ? style(entry) : style,
    typed,
    link: link?.(entry),
  }));
  return { height, cells };
}
