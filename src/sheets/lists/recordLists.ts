import { listColumns } from "../adopt/listColumns";
import { type ListHead, listHeads } from "../adopt/list";
import { type LeftOut, looksLikeName, rowWords } from "../adopt/rowKind";
import { type SheetView, viewOf } from "../adopt/view";
import type { SheetGrid } from "../kit/grid";
import type { CellValue } from "../kit/plan";
import { distinctHeaders, findList, type RecordTable } from "../records/recordTable";

/** A list of a sheet that could hold records, with what speaks of how it is to be read; rows and columns count from 0. */
export interface RecordList {
  /** `area` begins with the last row of headings. */
  table: RecordTable;
  /** The first of its rows of headings and the last. */
  heading: readonly [number, number];
  /** Rows that are nobody's: sums, signatures, notes. */
  leftOut: readonly { row: number; why: LeftOut }[];
  /** How most cells of each column show their numbers. */
  formats: readonly string[];
}

interface Place {
  heading: readonly [number, number];
  columns: readonly [number, number];
  /** Behind its last row. */
  end: number;
  person: number | null;
  head: ListHead | null;
}

/** Every list of a sheet, from above and from the left: those of people with headings of several rows, else the one with most words. */
export function recordLists(grid: SheetGrid): RecordList[] {
  const view = viewOf(grid);
  const heads = listHeads(view);
  const places = heads.length > 0 ? heads.map((head) => placeOf(head, heads, view)) : plainPlace(grid);
  return places.map((place) => listAt(view, place)).filter(({ table }) => table.rows.some(isFilled));
}

const isFilled = (row: readonly CellValue[]): boolean => row.some((cell) => cell !== "");

/** The cells of a list, whose first rows are its headings, as records; sums and signatures below are left out. */
export function listUnder(cells: readonly (readonly CellValue[])[], headings: number): RecordTable {
  const columns = [0, Math.max(0, ...cells.map((row) => row.length)) - 1] as const;
  const plain = { formats: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  const last = headings - 1;
  return listAt(viewOf({ name: "", values: cells, formulas: cells, ...plain }), {
    heading: [0, last],
    columns,
    end: cells.length,
    person: null,
    head: { first: 0, last, columns, person: 0, named: last },
  }).table;
}

/** A list ends where the next one below begins. */
function placeOf(head: ListHead, heads: readonly ListHead[], view: SheetView): Place {
  const below = heads.filter(
    ({ first, columns: [from, to] }) => first > head.last && from <= head.columns[1] && to >= head.columns[0],
  );
  const end = Math.min(view.rows, ...below.map(({ first }) => first));
  return { heading: [head.first, head.last], columns: head.columns, end, person: head.person, head };
}

function plainPlace(grid: SheetGrid): Place[] {
  const list = findList(grid);
  if (list === null) return [];
  const columns = [list.column, list.column + list.columns - 1] as const;
  return [{ heading: [list.row, list.row], columns, end: list.row + list.rows, person: null, head: null }];
}

function listAt(view: SheetView, place: Place): RecordList {
  const [from, to] = place.columns;
  const first = place.heading[1] + 1;
  const columns = Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
  const leftOut: { row: number; why: LeftOut }[] = [];
  const all = Array.from({ length: place.end - first }, (_, nth): CellValue[] => {
    const why = leftOutBy(view, place, first + nth);
    if (why !== null) leftOut.push({ row: first + nth, why });
    return columns.map((column) => (why === null ? filledDown(view, first + nth, column) : ""));
  });
  const rows = all.slice(
    0,
    all.reduce((last, row, at) => (isFilled(row) ? at + 1 : last), 0),
  );
  return {
    table: {
      sheet: view.name,
      table: null,
      ...(place.heading[1] > place.heading[0] && { headings: place.heading[1] - place.heading[0] + 1 }),
      area: { row: place.heading[1], column: from, rows: rows.length + 1, columns: columns.length },
      headers: headersOf(view, place, columns),
      rows,
    },
    heading: place.heading,
    leftOut,
    formats: columns.map((column) => formatOf(view, column, [first, first + rows.length])),
  };
}

/** A word merged over several rows holds for each of them; a number is one number. */
function filledDown(view: SheetView, row: number, column: number): CellValue {
  const merge = view.merge(row, column);
  const value = view.value(row, column);
  const isFirst = merge === null || (merge.row === row && merge.column === column);
  return isFirst || (typeof value === "string" && merge.columns === 1) ? value : "";
}

/** Headings of several rows joined, "基础信息 › 部门"; one above alone keeps its own words. */
function headersOf(view: SheetView, { head, heading: [first, last] }: Place, columns: readonly number[]): string[] {
  if (first === last) return distinctHeaders(columns.map((column) => view.value(last, column)));
  const joined = new Map(head === null ? [] : listColumns(view, head).map(({ at, heading }) => [at, heading] as const));
  return distinctHeaders(columns.map((column) => joined.get(column) ?? view.text(last, column)));
}

function leftOutBy(view: SheetView, { columns: [from, to], person }: Place, row: number): LeftOut | null {
  const texts = Array.from({ length: to - from + 1 }, (_, nth) => view.text(row, from + nth)).filter(
    (text) => text !== "",
  );
  const [begin = ""] = texts;
  const why = rowWords(begin);
  if (person === null) return texts.length * 2 <= to - from + 1 ? why : null;
  const who = view.text(row, person);
  return why !== null && !looksLikeName(who) ? why : rowWords(who);
}

const formatOf = (view: SheetView, column: number, [first, end]: readonly [number, number]): string =>
  usualFormat(
    Array.from({ length: end - first }, (_, nth) => ({
      value: view.value(first + nth, column),
      format: view.format(first + nth, column),
    })),
  );

/** The format that most numbers of a column have. */
export function usualFormat(cells: readonly { value: CellValue; format: string }[]): string {
  const counts = new Map<string, number>();
  for (const { value, format } of cells)
    if (typeof value === "number") counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
