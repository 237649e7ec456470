import { quoted } from "../model/address";
import type { Doubts } from "./doubts";
import { type FormulaWorld, spelledAs } from "./formulaWorld";
import { knownFunctions } from "./functionTable";
import { specialItems, structuredReference } from "./structuredReference";
import { type Piece, piecesOf, type Token, Unreadable } from "./tokens";
import { writtenReference } from "./writtenReference";

/** Where the formula stands, beside what it may refer to. */
export interface SpellingPlace extends FormulaWorld {
  /** Tables with a single row of data, by name. */
  singleRow: ReadonlySet<string>;
}

const isBuiltIn = (name: string): boolean => knownFunctions.has(name) || name === "TRUE" || name === "FALSE";

function call(name: string, { functions }: SpellingPlace): string {
  const capitals = name.toUpperCase().replace(/^_XLFN\./, "");
  return isBuiltIn(capitals) || functions.has(capitals) ? capitals : name;
}

function word(value: string, place: SpellingPlace): string {
  const capitals = value.toUpperCase();
  if (isBuiltIn(capitals) || /^\$?[A-Z]{1,3}\$?\d{1,7}$|^\$?[A-Z]{1,3}$/.test(capitals)) return capitals;
  return spelledAs(place.tables, value) ?? spelledAs(place.names, value) ?? value;
}

function table(token: Token & { kind: "table" }, place: SpellingPlace, doubts: Doubts): string | null {
  const name = token.table === "" ? place.own : (spelledAs(place.tables, token.table) ?? null);
  const read = structuredReference(token.inside, false);
  if (name === null || read === null) return null;
  const known = place.tables.get(name) ?? [];
  const columns = read.columns.map((column) => spelledAs(known, column) ?? column);
  const items = read.items.map((item) => spelledAs(specialItems, item) ?? item);
  const at = { table: name, isOwn: name === place.own, isSingleRow: place.singleRow.has(name) };
  return writtenReference({ items, columns }, at, doubts);
}

/** A blank that is no operator: one between two references cuts them with each other. */
const isLoose = (pieces: readonly Piece[], at: number): boolean => {
  const values = [pieces[at - 1], pieces[at + 1]].map((piece) => piece?.token?.kind);
  return values.some((kind) => kind === undefined || kind === "operator" || kind === "mark" || kind === "text");
};

function spelledPiece(pieces: readonly Piece[], at: number, place: SpellingPlace, doubts: Doubts): string {
  const { token, source } = pieces[at] ?? { token: null, source: "" };
  if (token === null) return doubts.spaces === "gone" && isLoose(pieces, at) ? "" : source;
  switch (token.kind) {
    case "sheet": {
      const name = spelledAs(place.sheets, token.name);
      return name === undefined ? source : `${quoted(name)}!`;
    }
    case "table":
      return table(token, place, doubts) ?? source;
    case "call":
      return call(token.name, place);
    case "word":
      return word(token.value, place);
    case "number":
      return number(token.value, doubts);
    case "error":
    case "operator":
      return source.toUpperCase();
    case "text":
    case "mark":
      return source;
  }
}

/** Whether Excel shows a small number as it was written or by its power of ten, as it does in cells, nobody has tried. */
function number(value: string, { smallNumbers }: Doubts): string {
  const isSmall = Number(value) !== 0 && Math.abs(Number(value)) < 1e-4;
  if (smallNumbers === "written" || !isSmall) return value;
  const [digits = "", power = ""] = Number(value).toExponential().split("e-");
  return `${digits}E-${power.padStart(2, "0")}`;
}

/** A formula as Excel gives it back after it was entered; one it could not read stays as it is. */
export function spelled(formula: string, place: SpellingPlace, doubts: Doubts): string {
  try {
    const pieces = piecesOf(formula);
    return `=${pieces.map((_, at) => spelledPiece(pieces, at, place, doubts)).join("")}`;
  } catch (error) {
    if (error instanceof Unreadable) return formula;
    throw error;
  }
}
