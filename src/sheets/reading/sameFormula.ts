import type { CellValue } from "../kit/plan";

const apart = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const thisRow = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:(\[[^[\]]+\](?::\[[^[\]]+\])?)|([^[\]]*))\]/gu;

/**
 * One spelling for what Excel may give back in several: [@x] or the long form, function prefixes, spaces, letter case, and a
 * sheet's name with or without quotes.
 */
export function canonicalFormula(formula: string, table: string): string {
  return formula
    .split(apart)
    .map((part, place) => (place % 2 === 1 ? withoutQuotes(part) : canonicalPart(part, table)))
    .join("");
}

/** Texts stay as they are; Excel drops the quotes of a sheet's name that needs none. */
const withoutQuotes = (part: string): string =>
  part.startsWith("'") ? part.slice(1, -1).replaceAll("''", "'").toUpperCase() : part;

const canonicalPart = (part: string, table: string): string =>
  part
    .replace(thisRow, (_, name: string | undefined, listed: string | undefined, single: string) => {
      return `${name ?? table}[[#This Row],${listed ?? `[${single}]`}]`;
    })
    .replace(/_xldudf_([A-Za-z]+)_/g, "$1.")
    .replace(/_xlfn\.|_xlws\.|\s+/g, "")
    .toUpperCase();

export const isFormula = (cell: CellValue): cell is string => typeof cell === "string" && cell.startsWith("=");

/** What is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * Whether a cell holds one of these formulas, however Excel spells it. Rows share their text, so each is spelled out once; a
 * formula is made only where none before it is the one in the cell.
 */
export function formulaTest(formulas: readonly (() => string)[], table: string): (read: CellValue) => boolean {
  const accepted = formulas.map((formula) => once(() => canonicalFormula(formula(), table)));
  const known = new Map<CellValue, boolean>();
  return (read) => {
    if (!isFormula(read)) return false;
    const before = known.get(read);
    if (before !== undefined) return before;
    const spelled = canonicalFormula(read, table);
    const answer = accepted.some((formula) => formula() === spelled);
    known.set(read, answer);
    return answer;
  };
}
