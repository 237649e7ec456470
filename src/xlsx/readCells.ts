import type { Paused } from "../domain/outcome/paused";
import { type Area, areasNamed } from "../sheets/kit/area";
import type { CellValue } from "../sheets/kit/plan";
import { showsDay } from "../sheets/kit/numberFormats";
import type { RawSheet } from "../sheets/kit/raw";
import { cellPlaces } from "./cellPlaces";
import { valueOf, type WrittenCell } from "./cellValue";
import type { FileFormats } from "./fileFormats";
import { fileFormulas } from "./fileFormula";
import { mostColumns } from "./fileLimits";
import { textRuns } from "./fileText";
import type { FilePart } from "./part";
import { sheetRows } from "./sheetRows";
import { damagedFile } from "./unreadableFile";
import { costs } from "./work";
import { readXml, type XmlVisitor } from "./xml";
import { type Attributes, isTrue } from "./xmlText";

/** The cells of a sheet of a file, and its rows that the user cannot see, counted from 0. */
export interface ReadSheet {
  cells: RawSheet;
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  /** The number format of each cell, "" for General and where it is blank. */
  formats: readonly (readonly string[])[];
  /** Areas that are shown as one cell. */
  merges: readonly Area[];
}

/** What the cells of all sheets of a file refer to. */
export interface FileContext {
  texts: readonly string[];
  formats: FileFormats;
  /** Whether days count from 1904. */
  is1904: boolean;
}

/** A cell while its XML goes by. */
interface FileCell extends WrittenCell {
  row: number;
  column: number;
  formula: string | null;
  /** The number by which it shares its formula. */
  sharedAs: string | null;
  /** The text that stands in the cell itself. */
  inline: string;
  format: string;
  /** Its elements so far, " f v". */
  has: string;
}

/** Reads every cell that holds anything, with the result that was saved where it holds a formula. */
export function* readCells(name: string, part: FilePart, context: FileContext): Paused<ReadSheet> {
  const reading: CellReading = {
    part,
    context,
    rows: sheetRows(name),
    places: cellPlaces(part.name),
    formulas: fileFormulas(part),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    lists: 0,
    cell: null,
    runs: textRuns(part.name),
  };
  yield* readXml(part, "worksheet", visitorOf(reading));
  if (reading.lists !== 1) throw damagedFile(part.name);
  const { rows, hiddenRows, hiddenColumns, merges } = reading;
  return { ...rows.sheet(), hiddenRows, hiddenColumns, merges };
}

/** What is known of a sheet while its XML goes by. */
interface CellReading {
  part: FilePart;
  context: FileContext;
  rows: ReturnType<typeof sheetRows>;
  places: ReturnType<typeof cellPlaces>;
  formulas: ReturnType<typeof fileFormulas>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: Area[];
  /** How many lists of rows there have been. */
  lists: number;
  cell: FileCell | null;
  runs: ReturnType<typeof textRuns>;
}

/** What may stand in these elements; elsewhere the same names are something else. */
const mayHold: ReadonlyMap<string, readonly string[]> = new Map([
  ["sheetData", ["row"]],
  ["row", ["c", "extLst"]],
  ["c", ["f", "v", "is", "extLst"]],
  ["v", []],
  ["f", []],
]);

const visitorOf = (reading: CellReading): XmlVisitor => ({
  open(tag, attributes, within) {
    const { part, cell } = reading;
    if (cell !== null || tag === "c") reading.runs.open(tag, within);
    if (around.has(within)) beside(reading, tag, attributes);
    const known = mayHold.get(within);
    if (known === undefined) return;
    if (!known.includes(tag) || cell?.has.includes(` ${tag}`)) throw damagedFile(part.name);
    if (cell !== null) cell.has += ` ${tag}`;
    begin(reading, tag, attributes);
  },
  text(piece, within) {
    const { cell } = reading;
    if (cell === null) return;
    if (within === "f") cell.formula = (cell.formula ?? "") + piece;
    else if (within === "v") cell.value += piece;
    else if (reading.runs.holds(within)) cell.inline += piece;
  },
  close(tag) {
    if (tag !== "c" || reading.cell === null) return;
    finish(reading, reading.cell);
    reading.cell = null;
  },
});

const around: ReadonlySet<string> = new Set(["worksheet", "mergeCells", "cols"]);

/** What stands on the sheet besides its rows; what makes no sense of how it looks is left out, as no value hangs on it. */
function beside(reading: CellReading, tag: string, attributes: Attributes): void {
  if (tag === "sheetData") reading.lists += 1;
  if (tag === "mergeCell") reading.merges.push(...(areasNamed(attributes.get("ref") ?? "") ?? []));
  if (tag === "col") reading.hiddenColumns.push(...hiddenIn(attributes));
}

/** Columns of a <col> that are hidden; one that goes on to the end of the sheet hides nothing that holds anything. */
function hiddenIn(attributes: Attributes): number[] {
  const [from, to] = [Number(attributes.get("min")), Number(attributes.get("max"))];
  const isOnSheet = Number.isInteger(from) && from >= 1 && to >= from && to < mostColumns;
  if (!isTrue(attributes.get("hidden")) || !isOnSheet) return [];
  return Array.from({ length: to - from + 1 }, (_, nth) => from - 1 + nth);
}

function begin(reading: CellReading, tag: string, attributes: Attributes): void {
  const { places, hiddenRows, cell } = reading;
  if (tag === "row") {
    const row = places.row(attributes.get("r"));
    if (isTrue(attributes.get("hidden"))) hiddenRows.push(row);
  } else if (tag === "c") {
    reading.cell = newCell(reading, attributes);
  } else if (tag === "f" && cell !== null) {
    cell.formula = "";
    cell.sharedAs = attributes.get("t") === "shared" ? (attributes.get("si") ?? "") : null;
  }
}

const newCell = ({ places, context }: CellReading, attributes: Attributes): FileCell => ({
  ...places.cell(attributes.get("r")),
  type: attributes.get("t") ?? "n",
  value: "",
  inline: "",
  format: context.formats(attributes.get("s")),
  formula: null,
  sharedAs: null,
  has: "",
});

/** Days between the first days of 1900 and of 1904 as Excel counts them. */
const until1904 = 1462;

function finish({ part, context, rows, formulas }: CellReading, cell: FileCell): void {
  part.work.spend(costs.cell, part.name);
  const { row, column, format } = cell;
  const formula = cell.formula === null ? null : formulas({ ...cell, formula: cell.formula });
  const written = writtenIn(cell);
  if (written === "" && formula === null) return;
  const value = valueOf({ type: cell.type, value: written }, { part: part.name, texts: context.texts });
  rows.add({ row, column, value: context.is1904 ? since1900(value, cell) : value, formula, format });
}

const writtenIn = ({ type, value, inline }: FileCell): string =>
  type === "inlineStr" && inline !== "" ? inline : value || inline;

const since1900 = (value: CellValue, { type, format }: FileCell): CellValue =>
  type === "n" && typeof value === "number" && showsDay(format) ? value + until1904 : value;
