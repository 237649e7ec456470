import type { CellValue } from "../plan";

const apart = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const thisRow = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:(\[[^[\]]+\](?::\[[^[\]]+\])?)|([^[\]]*))\]/gu;

/** One spelling for what Excel may give back in several: [@x] or the long form, function prefixes, spaces, letter case. */
export function canonicalFormula(formula: string, table: string): string {
  return formula
    .split(apart)
    .map((part, place) => (place % 2 === 1 ? part : canonicalPart(part, table)))
    .join("");
}

const canonicalPart = (part: string, table: string): string =>
  part
    .replace(thisRow, (_, name: string | undefined, listed: string | undefined, single: string) => {
      return `${name ?? table}[[#This Row],${listed ?? `[${single}]`}]`;
    })
    .replace(/_xldudf_([A-Za-z]+)_/g, "$1.")
    .replace(/_xlfn\.|_xlws\.|\s+/g, "")
    .toUpperCase();

export const isFormula = (cell: CellValue): cell is string => typeof cell === "string" && cell.startsWith("=");
