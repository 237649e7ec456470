import { fingerprint } from "../../domain/figures/fingerprint";
import type { CellValue } from "../kit/plan";

/** A row of the hidden sheet: whose text, a piece of it, and what vouches for the piece. */
export type PieceRow = readonly [key: string, piece: string, check: string];

/** What stood in the rows: a text for every key, or the key whose text is not the one that was written. */
type Gathered = { isWhole: true; texts: ReadonlyMap<string, string> } | { isWhole: false; place: string };

/**
 * Excel takes 32,767 characters, but some programs break texts from 16,384 on, and its formula parser looks at 8,192. One of 8,000 is
 * the mark before a text that keeps it one.
 */
const longest = 7_999;
const end = "end";

const checkOf = (text: string): string => `${text.length}:${fingerprint(text)}`;

/** Vouches for the pieces as a whole: none missing, none from another time. */
const wholeCheck = (rows: readonly PieceRow[]): string => checkOf(rows.map(([key, , check]) => key + check).join());

/** Neither half a character nor a blank at an end, which programs drop. */
const isCut = (text: string, at: number): boolean =>
  !/[\ud800-\udbff]/.test(text.charAt(at - 1)) && !/\s/.test(text.charAt(at - 1) + text.charAt(at));

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    let at = longest;
    while (at > 1 && !isCut(rest, at)) at -= 1;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}

/** The texts as rows that say of themselves whether they are whole; what follows the last of them does not belong to them. */
export function pieceRows(texts: Iterable<readonly [key: string, text: string]>): PieceRow[] {
  const rows = [...texts].flatMap(([key, text]) =>
    piecesOf(text).map((piece): PieceRow => [key, piece, checkOf(piece)]),
  );
  return [...rows, [end, String(rows.length), wholeCheck(rows)]];
}

/** What programs put into long texts as they save them; none of it is ever written here. */
const undone = (text: string): string => text.replace(/[\r\n]|_x000[ad]_/gi, "");

/** The pieces, and the row that ends them. */
function upToEnd(rows: readonly (readonly CellValue[])[]): { pieces: PieceRow[]; last: readonly CellValue[] } {
  const at = rows.findIndex(([key]) => key === end);
  const pieces = rows
    .slice(0, at < 0 ? rows.length : at)
    .filter(([key = ""]) => key !== "")
    .map(([key, value = "", check = ""]): PieceRow => [String(key), undone(String(value)), String(check)]);
  return { pieces, last: rows[at] ?? [] };
}

/** Reads the rows back. Workbooks made before there were checks have none, and are taken as they stand. */
export function readPieces(rows: readonly (readonly CellValue[])[]): Gathered {
  const { pieces, last } = upToEnd(rows);
  const [, count = "", check] = last;
  const isChecked = count !== "" || pieces.some(([, , own]) => own !== "");
  const damaged = isChecked ? pieces.find(([, piece, own]) => own !== checkOf(piece)) : undefined;
  if (damaged) return { isWhole: false, place: damaged[0] };
  if (isChecked && (String(count) !== String(pieces.length) || check !== wholeCheck(pieces)))
    return { isWhole: false, place: end };
  return { isWhole: true, texts: joined(pieces) };
}

function joined(pieces: readonly PieceRow[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, piece] of pieces) texts.set(key, (texts.get(key) ?? "") + piece);
  return texts;
}

/** Whether every piece is the one that was written, and the row that ends them was not written yet. */
export function isCutOff(rows: readonly (readonly CellValue[])[]): boolean {
  const { pieces, last } = upToEnd(rows);
  return last.length === 0 && pieces.every(([, piece, own]) => own === checkOf(piece));
}

/** Of damaged rows the texts of which every piece is the one that was written; whether a last piece is missing shows in the text. */
export function soundTexts(rows: readonly (readonly CellValue[])[]): ReadonlyMap<string, string> {
  const { pieces } = upToEnd(rows);
  const damaged = new Set(pieces.flatMap(([key, piece, own]) => (own === checkOf(piece) ? [] : [key])));
  return joined(pieces.filter(([key]) => !damaged.has(key)));
}
