import type { CellValue } from "../kit/plan";
import { once } from "../kit/once";
import { type FormulaPiece, formulaPieces } from "../kit/formulaPieces";

/** A column's name in brackets of its own, or alone as Excel writes it where it needs none. */
const withoutBrackets = (name: string): string => /^\[((?:'.|[^[\]'])*)\]$/s.exec(name.trim())?.[1] ?? name;

/** What stands in the brackets of a structured reference, in one spelling: [@x], [@[x]] and [[#This Row],[x]] are the same. */
function canonicalBrackets(inside: string): string {
  const isRow = inside.startsWith("@");
  const rest = withoutBrackets(isRow ? inside.slice(1) : inside.replace(/^\[#This Row\],\s*/i, "@"));
  const name = withoutBrackets(rest.startsWith("@") ? rest.slice(1) : rest);
  return `[${isRow || rest.startsWith("@") ? "@" : ""}${name.replace(/\s*([,:])\s*(?=\[)/g, "$1")}]`.toUpperCase();
}

/** A number standing alone, not the digits of a cell or a name; Excel may give 0.0000005 back as 5E-07. */
const numbers = /(?<![\p{L}\p{N}_.$])(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.])/gu;

const canonicalPlain = (part: string): string =>
  part
    .replace(/_xldudf_([A-Za-z]+)_/g, "$1.")
    .replace(/_xlfn\.|_xlws\.|\s+/g, "")
    .toUpperCase()
    .replace(/(?<![\p{L}\p{N}_.])(TRUE|FALSE)\(\)/gu, "$1")
    .replace(numbers, (number) => String(Number(number)));

function canonicalPiece({ kind, value }: FormulaPiece): string {
  switch (kind) {
    case "text":
      return value;
    case "sheet":
      return value.slice(1, -1).toUpperCase();
    case "brackets":
      return canonicalBrackets(value.slice(1, -1));
    case "plain":
      return canonicalPlain(value);
  }
}

/**
 * One spelling for what Excel may give back in several: [@x] or the long form, a table's name left out inside the table
 * itself, function prefixes, spaces, letter case, a sheet's name with or without quotes, and FALSE() as LibreOffice writes it.
 */
function canonicalFormula(formula: string, table: string | null): string {
  const own = table === null ? null : table.toUpperCase();
  const pieces = formulaPieces(formula);
  return pieces
    .map((piece, at) => {
      const text = canonicalPiece(piece);
      const isBeforeBrackets = piece.kind === "plain" && pieces[at + 1]?.kind === "brackets";
      return own !== null && isBeforeBrackets && isOwn(text, own) ? text.slice(0, -own.length) : text;
    })
    .join("");
}

/** Whether a stretch ends with the name of the table, and not with a longer name. */
const isOwn = (text: string, own: string): boolean =>
  text.endsWith(own) && !/[\p{L}\p{N}_.\\]/u.test(text.charAt(text.length - own.length - 1));

export const isFormula = (cell: CellValue): cell is string => typeof cell === "string" && cell.startsWith("=");

/**
 * Whether a cell holds one of these formulas, however Excel spells it. Rows share their text, so each is spelled out once; a
 * formula is made only where none before it is the one in the cell.
 */
export function formulaTest(formulas: readonly (() => string)[], table: string | null): (read: CellValue) => boolean {
  const accepted = formulas.map((formula) => once(() => canonicalFormula(formula(), table)));
  const known = new Map<CellValue, boolean>();
  return (read) => {
    if (!isFormula(read)) return false;
    const wasAccepted = known.get(read);
    if (wasAccepted !== undefined) return wasAccepted;
    const spelled = canonicalFormula(read, table);
    const isAccepted = accepted.some((formula) => formula() === spelled);
    known.set(read, isAccepted);
    return isAccepted;
  };
}
