import type { RawSheet, RawTable } from "../kit/raw";
import type { ScoreColumn } from "../terms/scoreColumn";

/** What a column of a table is known by. */
interface Headed {
  id: string;
  header: string;
}

/** A column as it was made and where it stands on the sheet, counted from 0. */
export interface PlacedColumn<C extends Headed = ScoreColumn> {
  column: C;
  at: number | null;
  /** Where it stood when the sheet was made. */
  was: number;
  /** The header read where it should stand, when that is not its own. */
  readHeader: string | null;
}

export interface TableColumns<C extends Headed = ScoreColumn> {
  placed: readonly PlacedColumn<C>[];
  /** Columns of the table that it was not made with. */
  strangers: readonly { at: number; header: string }[];
  /** Sheet column of a column's id. */
  at: ReadonlyMap<C["id"], number>;
}

const headersOf = (sheet: RawSheet, table: RawTable): { at: number; header: string }[] =>
  Array.from({ length: table.columns }, (_, place) => ({
    at: table.column + place,
    header: String(sheet.values[table.row]?.[table.column + place] ?? "").trim(),
  }));

/**
 * Finds each column by its header wherever it stands. A column whose header is gone is taken to be the unknown one in its
 * place: between the same neighbours, so that an inserted column does not shift the rest.
 */
export function findColumns<C extends Headed>(
  columns: readonly C[],
  sheet: RawSheet,
  table: RawTable,
): TableColumns<C> {
  const read = headersOf(sheet, table);
  const byHeader = new Map(read.map(({ header, at }) => [header, at] as const));
  const known = new Set(columns.map((column) => column.header));
  const renamed = new Map<string, { at: number; header: string }>();
  const strangers = new Map(read.filter(({ header }) => !known.has(header)).map((one) => [one.at, one] as const));
  let before = table.column - 1;
  for (const column of columns) {
    const found = byHeader.get(column.header);
    const stranger = found === undefined ? strangers.get(before + 1) : undefined;
    if (stranger) {
      renamed.set(column.id, stranger);
      strangers.delete(stranger.at);
    }
    before = found ?? stranger?.at ?? before;
  }
  const placed = columns.map((column, place): PlacedColumn<C> => {
    const stranger = renamed.get(column.id);
    const at = byHeader.get(column.header) ?? stranger?.at ?? null;
    return { column, at, was: table.column + place, readHeader: stranger?.header ?? null };
  });
  return {
    placed,
    strangers: [...strangers.values()],
    at: new Map(placed.flatMap(({ column, at }) => (at === null ? [] : [[column.id as C["id"], at] as const]))),
  };
}
