import { spelledAs } from "./formulaWorld";

/** What a structured reference names: special items such as #Headers, and columns. */
export interface StructuredReference {
  items: readonly string[];
  columns: readonly string[];
}

export const specialItems = ["#All", "#Data", "#Headers", "#Totals", "#This Row"] as const;

/** Letters that make Microsoft's documentation ask for brackets of its own around a column name. */
export const needsBrackets = /[\t\n\r,:.[\]#'"{}$^&*+=\-<>/@\\!()%?`;~_]|^\s|\s$/;

/** A column name as it is, from how it is written: an apostrophe stands before [ ] # and itself. */
const unescaped = (text: string): string => text.replace(/'(.)/gs, "$1");

/** Whether [ ] # ' in a written name have their apostrophe. */
const isEscaped = (text: string): boolean => !/[[\]#']/.test(text.replace(/'[[\]#'@]/g, ""));

/** The parts of "[#All],[a]:[b]" with their separators; null where brackets and separators do not alternate. */
function bracketed(inside: string): string[] | null {
  const parts: string[] = [];
  const part = /^\s*\[((?:'.|[^[\]'])*)\]\s*([,:])?/s;
  for (let rest = inside; rest !== "";) {
    const match = part.exec(rest);
    if (!match || (match[2] === undefined && match[0].length < rest.length)) return null;
    parts.push(match[1] ?? "");
    rest = rest.slice(match[0].length);
    if (rest === "" && match[2] !== undefined) return null;
  }
  return parts;
}

function sorted(parts: readonly string[]): StructuredReference | null {
  const items = parts.filter((part) => part.startsWith("#"));
  const columns = parts.filter((part) => !part.startsWith("#"));
  if (items.some((item) => spelledAs(specialItems, item) === undefined)) return null;
  return columns.every(isEscaped) ? { items, columns: columns.map(unescaped) } : null;
}

/**
 * Reads what stands between the outer brackets; null where Excel would refuse it. `isStrict` asks for a second pair of
 * brackets around names with special letters, as the documentation does.
 */
export function structuredReference(inside: string, isStrict = true): StructuredReference | null {
  const [row, rest] = inside.startsWith("@") ? [["#This Row"], inside.slice(1)] : [[], inside];
  const withRow = (one: StructuredReference | null): StructuredReference | null =>
    one && { items: [...row, ...one.items], columns: one.columns };
  if (rest === "") return { items: row, columns: [] };
  if (rest.trimStart().startsWith("[")) {
    const parts = bracketed(rest);
    return parts && withRow(sorted(parts));
  }
  if (rest.startsWith("#")) return sorted([rest]);
  if (!isEscaped(rest) || (isStrict && needsBrackets.test(unescaped(rest)))) return null;
  return withRow({ items: [], columns: [unescaped(rest)] });
}
