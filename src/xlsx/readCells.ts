import type { Paused } from "../domain/outcome/paused";
import type { RawSheet } from "../sheets/kit/raw";
import { cellPlaces } from "./cellPlaces";
import { valueOf, type WrittenCell } from "./cellValue";
import { fileFormulas } from "./fileFormula";
import { textRuns } from "./fileText";
import type { FilePart } from "./part";
import { sheetRows } from "./sheetRows";
import { damagedFile } from "./unreadableFile";
import { costs } from "./work";
import { readXml, type XmlVisitor } from "./xml";
import type { Attributes } from "./xmlText";

/** The cells of a sheet of a file, and its rows that the user cannot see, counted from 0. */
export interface ReadSheet {
  cells: RawSheet;
  hiddenRows: readonly number[];
}

/** A cell while its XML goes by. */
interface FileCell extends WrittenCell {
  row: number;
  column: number;
  formula: string | null;
  /** The number by which it shares its formula. */
  sharedAs: string | null;
  /** Its elements so far, " f v". */
  has: string;
}

/** Reads every cell that holds anything, with the result that was saved where it holds a formula. */
export function* readCells(name: string, part: FilePart, texts: readonly string[]): Paused<ReadSheet> {
  const reading: CellReading = {
    part,
    texts,
    rows: sheetRows(name),
    places: cellPlaces(part.name),
    formulas: fileFormulas(part),
    hiddenRows: [],
    lists: 0,
    cell: null,
    runs: textRuns(part.name),
  };
  yield* readXml(part, "worksheet", visitorOf(reading));
  if (reading.lists !== 1) throw damagedFile(part.name);
  return { cells: reading.rows.sheet(), hiddenRows: reading.hiddenRows };
}

/** What is known of a sheet while its XML goes by. */
interface CellReading {
  part: FilePart;
  texts: readonly string[];
  rows: ReturnType<typeof sheetRows>;
  places: ReturnType<typeof cellPlaces>;
  formulas: ReturnType<typeof fileFormulas>;
  hiddenRows: number[];
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
    if (tag === "sheetData" && within === "worksheet") reading.lists += 1;
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
    else if (within === "v" || reading.runs.holds(within)) cell.value += piece;
  },
  close(tag) {
    if (tag !== "c" || reading.cell === null) return;
    finish(reading, reading.cell);
    reading.cell = null;
  },
});

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

function begin(reading: CellReading, tag: string, attributes: Attributes): void {
  const { places, hiddenRows, cell } = reading;
  if (tag === "row") {
    const row = places.row(attributes.get("r"));
    if (isTrue(attributes.get("hidden"))) hiddenRows.push(row);
  } else if (tag === "c") {
    const { row, column } = places.cell(attributes.get("r"));
    reading.cell = { row, column, type: attributes.get("t") ?? "n", value: "", formula: null, sharedAs: null, has: "" };
  } else if (tag === "f" && cell !== null) {
    cell.formula = "";
    cell.sharedAs = attributes.get("t") === "shared" ? (attributes.get("si") ?? "") : null;
  }
}

function finish({ part, texts, rows, formulas }: CellReading, cell: FileCell): void {
  part.work.spend(costs.cell, part.name);
  const formula = cell.formula === null ? null : formulas({ ...cell, formula: cell.formula });
  if (cell.value === "" && formula === null) return;
  const value = valueOf(cell, { part: part.name, texts });
  rows.add({ row: cell.row, column: cell.column, value, formula });
}
