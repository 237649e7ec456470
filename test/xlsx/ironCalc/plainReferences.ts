import type { PlacedTable } from "../../../src/sheets/formula/placedTable";
import { cellAt } from "../../../src/sheets/kit/address";
import { structuredReference } from "../../standin/rules/structuredReference";

/** A quoted text, or a table's name before its brackets, which are at most three deep; an apostrophe takes the next letter along. */
const pieces = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)?(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])/gsu;

/** COUNTIFS and SUMIFS of IronCalc want a range where Excel takes one cell. */
const asRanges = (formula: string): string =>
  formula
    .replace(/((?:COUNT|SUM)IFS?\()(\$?[A-Z]+\$?\d+)(?=,)/g, "$1$2:$2")
    .replace(/,(\$?[A-Z]+\$?\d+)(?=,"[<>=])/g, ",$1:$1");

/** The formula of a cell with every structured reference as the cells it means, for a program that knows no tables. */
export function plainReferences(
  formula: string,
  at: { sheet: string; row: number },
  tables: readonly PlacedTable[],
): string {
  const plain = formula.replace(pieces, (whole, name: string | undefined, brackets: string | undefined) => {
    if (brackets === undefined) return whole;
    const table = tables.find((one) => (name === undefined ? one.sheet === at.sheet : one.name === name));
    if (!table) throw new Error(`No table ${name ?? ""} for ${formula}`);
    return `${table.sheet === at.sheet ? "" : `'${table.sheet}'!`}${cellsOf(table, brackets.slice(1, -1), at.row)}`;
  });
  return asRanges(plain);
}

function cellsOf({ row, column, rows, headings }: PlacedTable, inside: string, here: number): string {
  const reference = structuredReference(inside);
  if (!reference) throw new Error(`Excel would not read [${inside}]`);
  const items = reference.items.map((item) => item.toLowerCase());
  const places = reference.columns.map((name) => headings.indexOf(name));
  if (places.includes(-1)) throw new Error(`No column [${inside}]`);
  const [left, right] = places.length === 0 ? [0, headings.length - 1] : [Math.min(...places), Math.max(...places)];
  const last = row + rows;
  const [top, bottom] = items.includes("#this row")
    ? [here, here]
    : [items.includes("#headers") || items.includes("#all") ? row : row + 1, items.join() === "#headers" ? row : last];
  const [from, to] = [cellAt(top, column + left), cellAt(bottom, column + right)];
  return from === to ? from : `${from}:${to}`;
}
