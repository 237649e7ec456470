import { cellAt, cellOf } from "../sheets/kit/address";
import type { CellValue } from "../sheets/kit/plan";
import { movedFormula } from "../sheets/kit/movedFormula";
import { cellRead, type RawSheet } from "../sheets/kit/raw";
import { serialOf } from "../sheets/kit/serialDay";
import { shownFormula } from "./fileFormula";
import { mostCells, mostColumns, mostRows } from "./fileLimits";
import { fromFileText } from "./fileText";
import { damagedFile, UnreadableFile } from "./unreadableFile";
import { readXml, type XmlVisitor } from "./xml";

/** The cells of a sheet of a file, and its rows that the user cannot see, counted from 0. */
export interface ReadSheet {
  cells: RawSheet;
  hiddenRows: readonly number[];
}

interface FileCell {
  row: number;
  column: number;
  type: string;
  value: string;
  formula: string | null;
}

type Attributes = Parameters<XmlVisitor["open"]>[1];

const rowNumber = /^[1-9]\d{0,6}$/;
const place = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** Reads every cell that holds anything, with the result that was saved where it holds a formula. */
export function readCells(name: string, xml: string, part: string, texts: readonly string[]): ReadSheet {
  const reading = cellReader(part);
  readXml(xml, part, reading);
  return { cells: asSheet(name, reading.found, texts), hiddenRows: reading.hiddenRows };
}

/** Collects cells while the XML of a sheet goes by. */
function cellReader(part: string) {
  const found: FileCell[] = [];
  const hiddenRows: number[] = [];
  const shared = sharedFormulas();
  const at = { row: -1, column: -1 };
  let cell: FileCell | null = null;
  /** The element whose text is wanted. */
  let within: "formula" | "value" | null = null;
  let sharedAs: string | null = null;
  const begin: Begin = {
    row(attributes) {
      const number = attributes.get("r");
      if (number !== undefined && (!rowNumber.test(number) || Number(number) > mostRows)) throw damagedFile(part);
      Object.assign(at, { row: number === undefined ? at.row + 1 : Number(number) - 1, column: -1 });
      if (isTrue(attributes.get("hidden"))) hiddenRows.push(at.row);
    },
    c(attributes) {
      Object.assign(at, placeOf(attributes.get("r"), at, part));
      cell = { ...at, type: attributes.get("t") ?? "n", value: "", formula: null };
    },
    f(attributes) {
      within = "formula";
      sharedAs = attributes.get("t") === "shared" ? (attributes.get("si") ?? "") : null;
    },
    v: () => (within = "value"),
    t: () => (within = "value"),
  };
  const end = (tag: string): void => {
    if (tag in begin) within = null;
    if (tag === "f" && cell !== null && sharedAs !== null) cell.formula = shared(sharedAs, cell);
    if (tag !== "c" || cell === null) return;
    if (cell.value !== "" || cell.formula !== null) found.push(cell);
    cell = null;
  };
  const text = (piece: string): void => {
    if (cell === null || within === null) return;
    if (within === "value") cell.value += piece;
    else cell.formula = (cell.formula ?? "") + piece;
  };
  return { found, hiddenRows, open: (tag: string, given: Attributes) => begin[tag]?.(given), text, close: end };
}

type Begin = Readonly<Record<string, (attributes: Attributes) => void>>;

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

/** Where a cell is; one that does not say follows the one before. */
function placeOf(address: string | undefined, { row, column }: { row: number; column: number }, part: string) {
  if (address === undefined) return { row, column: column + 1 };
  if (!place.test(address)) throw damagedFile(part);
  const at = cellOf(address);
  if (at.row >= mostRows || at.column >= mostColumns) throw damagedFile(part);
  return at;
}

/** The first cell of a shared formula tells it, the others only that they share it. */
function sharedFormulas(): (id: string, cell: FileCell) => string | null {
  const known = new Map<string, FileCell>();
  return (id, cell) => {
    if (cell.formula !== null && cell.formula !== "") known.set(id, cell);
    const first = known.get(id);
    return first?.formula ? movedFormula(first.formula, cell.row - first.row, cell.column - first.column) : null;
  };
}

function valueOf({ type, value }: FileCell, texts: readonly string[]): CellValue {
  switch (type) {
    case "s":
      return texts[Number(value)] ?? "";
    case "str":
    case "inlineStr":
      return fromFileText(value);
    case "b":
      return isTrue(value);
    case "e":
      return value;
    case "d":
      return serialOf(value.slice(0, 10)) ?? value;
    default:
      return value.trim() === "" || Number.isNaN(Number(value)) ? value : cellRead(Number(value));
  }
}

/** From A1 to the last cell that holds anything, as Excel gives it. */
function asSheet(name: string, cells: readonly FileCell[], texts: readonly string[]): RawSheet {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (rows * columns > mostCells)
    throw new UnreadableFile({ code: "fileSheetTooLarge", sheet: name, lastCell: cellAt(rows - 1, columns - 1) });
  const blank = (): CellValue[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  const values = blank();
  const formulas = blank();
  for (const cell of cells) {
    const value = valueOf(cell, texts);
    const [valueRow, formulaRow] = [values[cell.row], formulas[cell.row]];
    if (valueRow) valueRow[cell.column] = value;
    if (formulaRow) formulaRow[cell.column] = cell.formula === null ? value : shownFormula(cell.formula);
  }
  return { name, values, formulas };
}
