import type { Doubts } from "./doubts";
import { needsBrackets, type StructuredReference } from "./structuredReference";

/** What the spelling of a reference depends on: whose it is and where its formula stands. */
export interface ReferencePlace {
  table: string;
  /** The formula stands in that table. */
  isOwn: boolean;
  /** The table has a single row of data. */
  isSingleRow: boolean;
}

const escaped = (column: string): string => column.replace(/['[\]#@]/g, "'$&");
const bracketed = (part: string): string => `[${part}]`;

const needsOwnBrackets = (column: string, { columnBrackets }: Doubts): boolean =>
  columnBrackets === "documented" ? needsBrackets.test(column) : /^\s|\s$/.test(column);

/** One column alone: [x], or [[A-B]] where its name asks for brackets of its own. */
const lone = (column: string, doubts: Doubts): string =>
  needsOwnBrackets(column, doubts) ? bracketed(bracketed(escaped(column))) : bracketed(escaped(column));

const range = (columns: readonly string[]): string => columns.map((column) => bracketed(escaped(column))).join(":");

/** [@x], [@[x y]] and [@[a]:[b]]: behind @ a blank asks for brackets as well. */
function thisRow(columns: readonly string[], doubts: Doubts): string {
  const [first, second] = columns;
  if (first === undefined) return "[@]";
  if (second !== undefined) return `[@${range(columns)}]`;
  const isBare = !/\s/.test(first) && !needsOwnBrackets(first, doubts);
  return isBare ? `[@${escaped(first)}]` : `[@${bracketed(escaped(first))}]`;
}

function withItems({ items, columns }: StructuredReference): string {
  const [first] = items;
  if (items.length === 1 && columns.length === 0 && first !== undefined) return bracketed(first);
  return bracketed([...items.map(bracketed), ...(columns.length > 0 ? [range(columns)] : [])].join(","));
}

const isThisRow = ({ items }: StructuredReference): boolean => items.length === 1 && items[0] === "#This Row";

function inside(reference: StructuredReference, { isSingleRow }: ReferencePlace, doubts: Doubts): string {
  const { items, columns } = reference;
  if (isThisRow(reference) && !isSingleRow) return thisRow(columns, doubts);
  if (items.length > 0) return withItems(reference);
  const [first, second] = columns;
  if (first === undefined) return "[]";
  return second === undefined ? lone(first, doubts) : bracketed(range(columns));
}

/** A structured reference as Excel shows it in a formula. */
export function writtenReference(reference: StructuredReference, place: ReferencePlace, doubts: Doubts): string {
  const isWholeTable = reference.items.length === 0 && reference.columns.length === 0;
  const isLong = isThisRow(reference) && place.isSingleRow;
  const isLeftOut = place.isOwn && doubts.ownTable === "left out" && !isWholeTable && !isLong;
  return `${isLeftOut ? "" : place.table}${inside(reference, place, doubts)}`;
}
