import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { sumOf } from "../../domain/figures/sum";
import { cellOf, columnLetters } from "../kit/address";
import { farthest, followed, type PlaceMove, movesIn } from "../kit/followed";
import type { CellValue } from "../kit/plan";
import type { RawSheet } from "../kit/raw";
import { policyColumns, type PolicyNumber, type PolicyRow } from "../terms/policyRow";
import { columnPlaces } from "./columnPlaces";
import { policyRows } from "./policyRows";

/** Where rows and columns of 规则 stand now that whole ones were put in or cut out; both count from 0. */
export interface PolicyPlacesOnSheet {
  row: (row: number) => number;
  column: (column: number) => number;
  /** Whether a planned column is no longer there. */
  isCut: (column: number) => boolean;
  moves: { rows: readonly PlaceMove[]; columns: readonly PlaceMove[] };
}

const same = (place: number): number => place;

export const asPlanned: PolicyPlacesOnSheet = {
  row: same,
  column: same,
  isCut: () => false,
  moves: { rows: [], columns: [] },
};

/** Rows are known by their names in the first column, columns by the first heading and, where it is silent, by their numbers. */
export function movedPlaces(raw: RawSheet, scheme: Scheme, language: Language): PolicyPlacesOnSheet {
  const rows = policyRows(scheme, language);
  const first = columnOf(raw, nameIn(rows[0]));
  const rowAt = followed(
    rows.map(nameIn),
    raw.values.map((cells) => text(cells[first])),
  );
  const row = (place: number): number => rowAt[place] ?? place;
  const [heading] = rows.flatMap((entry, at) => (entry.kind === "heading" ? [{ cells: entry.cells, at }] : []));
  const read = heading === undefined ? [] : (raw.values[row(heading.at)] ?? []);
  const columns = columnPlaces(heading?.cells ?? [], read.map(text), (planned, place) =>
    sumOf([...rows.entries()], ([at, entry]) => likeness(numberIn(entry, planned), raw.values[row(at)]?.[place] ?? "")),
  );
  return {
    row,
    column: (place) => columns.at[place] ?? place,
    isCut: (place) => columns.cut.has(place),
    moves: { rows: movesIn(rowAt), columns: movesIn(columns.at) },
  };
}

const numberIn = (entry: PolicyRow, column: number): PolicyNumber | null =>
  entry.kind === "line" ? (entry.numbers[column - policyColumns.firstNumber] ?? null) : null;

/** A number is likely to stand where one was planned, more so the same one; and nothing where nothing was. */
function likeness(planned: PolicyNumber | null, read: CellValue): number {
  if (planned === null) return typeof read === "number" ? -1 : 0;
  if (read === planned.value) return 2;
  return typeof read === typeof planned.value && read !== "" ? 1 : -1;
}

const text = (value: CellValue | undefined): string => (value === undefined ? "" : String(value));

/** What the first column says of a row; "" where it says nothing that others could not say. */
function nameIn(entry: PolicyRow | undefined): string {
  switch (entry?.kind) {
    case "title":
    case "section":
      return entry.text;
    case "line":
      return entry.name;
    case "heading":
      return entry.cells[0];
    case "origin":
    case "hint":
    case "sum":
    case "reading":
    case "option":
    case "gap":
    case undefined:
      return "";
  }
}

/** The column of the title, which is the first of the plan. */
function columnOf({ values }: RawSheet, title: string): number {
  const cells = values.slice(0, farthest).find((row) => row.some((cell) => text(cell) === title));
  return Math.max(0, cells?.findIndex((cell) => text(cell) === title) ?? 0);
}

/** A formula of 规则 as Excel writes it once rows and columns have moved. */
export function followedBy(formula: string, { row, column, moves }: PolicyPlacesOnSheet): string {
  if (moves.rows.length + moves.columns.length === 0) return formula;
  const moved = (text: string): string => {
    const place = cellOf(text.replaceAll("$", ""));
    const [, before = "", , within = ""] = partsOf.exec(text) ?? [];
    return `${before}${columnLetters(column(place.column))}${within}${row(place.row) + 1}`;
  };
  const parts = formula.split(/("(?:[^"]|"")*")/);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(reference, moved))).join("");
}

const reference = /(?<![A-Za-z0-9_.$])\$?[A-Z]{1,2}\$?[1-9]\d*\b/g;
const partsOf = /^(\$?)([A-Z]+)(\$?)/;
