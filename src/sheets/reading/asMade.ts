import type { ShownCells } from "../book/shownCells";
import { followed, type PlaceMove, movesIn, offsetsOf, placesAt } from "../kit/followed";
import type { CellValue } from "../kit/plan";
import { cellRead, type RawSheet } from "../kit/raw";

/** A made sheet as it would read without the whole rows and columns that were put into it, or cut out of it, since. */
interface AsMade {
  sheet: RawSheet;
  moves: { rows: readonly PlaceMove[]; columns: readonly PlaceMove[] };
  /** Where a row or column it was made with stands now; both count from 0. */
  row: (row: number) => number;
  column: (column: number) => number;
}

type Cells = readonly (readonly CellValue[])[];

/** Rows are known by what was written into them, columns by the row that has most texts. */
export function asMade(shown: ShownCells | undefined, sheet: RawSheet): AsMade {
  const same = (place: number): number => place;
  const nothing = { sheet, moves: { rows: [], columns: [] }, row: same, column: same };
  if (shown === undefined) return nothing;
  const columns = columnsOf(shown, sheet.formulas);
  const rows = rowsOf(shown, sheet.formulas, columns);
  const moves = { rows: movesIn(rows), columns: movesIn(columns) };
  if (moves.rows.length + moves.columns.length === 0) return nothing;
  const back = (cells: Cells): CellValue[][] => putBack(cells, beyond(rows, cells.length), columns);
  return {
    sheet: { ...sheet, values: back(sheet.values), formulas: back(sheet.formulas) },
    moves,
    row: (place) => rows[place] ?? place + shiftAfter(rows),
    column: (place) => columns[place] ?? place + shiftAfter(columns),
  };
}

const shiftAfter = (places: readonly number[]): number => (places.at(-1) ?? -1) + 1 - places.length;

/** What stands below the made rows goes with the last of them. */
const beyond = (places: readonly number[], count: number): number[] => [
  ...places,
  ...Array.from({ length: Math.max(0, count - shiftAfter(places) - places.length) }, (_, more) => {
    return places.length + more + shiftAfter(places);
  }),
];

/** What two places claim is the later one's: the other was cut out. */
function putBack(cells: Cells, rows: readonly number[], columns: readonly number[]): CellValue[][] {
  const width = Math.max(0, ...cells.map((line) => line.length));
  const across = beyond(columns, width);
  const [heirs, heads] = [rows, across].map((places) => new Map(places.map((place, at) => [place, at] as const)));
  return rows.map((row, at) =>
    across.map((column, place) =>
      heirs?.get(row) === at && heads?.get(column) === place ? (cells[row]?.[column] ?? "") : "",
    ),
  );
}

const text = (cell: unknown): string => (typeof cell === "string" ? cell.trim() : "");

function columnsOf({ cells }: ShownCells, read: Cells): number[] {
  const width = Math.max(0, ...cells.map((line) => line.length));
  const texts = cells.map((line) => line.map(text));
  const many = (line: readonly string[]): number => new Set(line.filter((one) => one !== "")).size;
  const heading = texts.reduce<readonly string[]>((most, line) => (many(line) > many(most) ? line : most), []);
  const wanted = new Set(heading.filter((one) => one !== ""));
  const found = (line: readonly CellValue[]): number => new Set(line.map(text).filter((one) => wanted.has(one))).size;
  const row = read.reduce<readonly CellValue[]>((most, line) => (found(line) > found(most) ? line : most), []);
  if (found(row) * 2 < wanted.size) return Array.from({ length: width }, (_, at) => at);
  const named = Array.from({ length: width }, (_, at) => heading[at] ?? "");
  return followed(named, row.map(text));
}

function rowsOf({ cells }: ShownCells, read: Cells, columns: readonly number[]): number[] {
  const told = cells.map((line) =>
    line.flatMap((cell, column) =>
      cell === null || cell === "" || typeof cell === "object" ? [] : [{ column, is: cellRead(cell) }],
    ),
  );
  /** The share of a row's cells that stand so far off. */
  const likeness = (at: number, by: number): number => {
    const [line, wanted] = [read[at + by], told[at] ?? []];
    if (line === undefined || wanted.length === 0) return 0;
    const there = wanted.filter(({ column, is }) => cellRead(line[columns[column] ?? column] ?? "") === is);
    return there.length / wanted.length;
  };
  const named = told.flatMap((line, at) => (line.length > 0 ? [at] : []));
  const offsets = settled(named, likeness);
  const isBlank = (row: number): boolean => (read[row] ?? []).every((cell) => cell === "");
  return placesAt(cells.length, withBlankRows(cells.length, offsets, isBlank));
}

/** A row of which nothing is known goes with the one before it, or with the one behind it where something else stands in its place. */
function withBlankRows(
  count: number,
  offsets: ReadonlyMap<number, number>,
  isBlank: (row: number) => boolean,
): ReadonlyMap<number, number> {
  const all = new Map(offsets);
  let behind = 0;
  for (let at = count - 1; at >= 0; at -= 1) {
    behind = offsets.get(at) ?? behind;
    all.set(at, behind);
  }
  for (let at = 0; at < count; at += 1) {
    const [before, own] = [all.get(at - 1) ?? 0, all.get(at) ?? 0];
    const goesAlong = own > before && !isBlank(at + before) && isBlank(at + own);
    if (!offsets.has(at) && !goesAlong) all.set(at, before);
  }
  return all;
}

/**
 * A row that is not where it was is altered, cut out, or below rows that were put in: the first row further on that is found at one of
 * the two distances and not at the other tells which. One that was cut out stays beside its neighbour.
 */
function settled(named: readonly number[], likeness: (at: number, by: number) => number): Map<number, number> {
  const found = offsetsOf(named, (at, by) => likeness(at, by) === 1);
  const offsets = new Map<number, number>();
  let last = 0;
  const next = (place: number): number | undefined => {
    const at = named.findIndex((one, index) => index >= place && found.get(one) !== last);
    return at < 0 ? undefined : found.get(named[at] ?? 0);
  };
  named.forEach((at, place) => {
    const other = likeness(at, last) < 1 ? next(place) : undefined;
    if (other !== undefined) {
      const better = (one: number): number => likeness(one, other) - likeness(one, last);
      const telling = named.find((one, index) => index > place && better(one) !== 0) ?? at;
      if (better(telling) > 0 && (other > last || better(at) > 0)) last = other;
    }
    offsets.set(at, last);
  });
  return offsets;
}
