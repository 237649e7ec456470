import { type Named, wordKey } from "../../domain/people/identity";
import { halfWidth } from "../../domain/wording/halfWidth";
import { listsIn } from "../adopt/areas";
import { headingParts } from "../adopt/headingText";
import { headingKind } from "../adopt/headingWords";
import { type LeftOut, looksLikeName, looksLikeNumber, namesGroup, rowWords } from "../adopt/rowKind";
import { viewOf } from "../adopt/view";
import type { SheetGrid } from "../kit/grid";

/** A line of a roster, counted from 1: somebody, whose staff number may be missing, a line that is nobody's, or one that cannot be read. */
type RosterLine =
  | ({ kind: "person"; line: number } & Named)
  | { kind: "nobody"; line: number; text: string; why: LeftOut | "heading" }
  | { kind: "unread"; line: number; text: string };

/** A sheet with a list of people. */
export interface Roster {
  sheet: string;
  people: readonly Named[];
}

/** The people of every list of a sheet, each once. */
export function rosterOf(grid: SheetGrid): Named[] {
  const seen = new Set<string>();
  return listsIn(viewOf(grid), null).flatMap(({ people }) =>
    people.flatMap(({ number, name }) => {
      const key = `${number}\n${name}`;
      if (name === "" || seen.has(key)) return [];
      seen.add(key);
      return [{ number, name }];
    }),
  );
}

/** Reads a roster as it is pasted out of a sheet or typed: columns in any order under headings, or each line by its looks. */
export function pastedRoster(text: string): RosterLine[] {
  const lines = text
    .split(/\r?\n/)
    .map((raw, at) => ({ line: at + 1, text: raw.trim(), cells: cellsOf(raw) }))
    .filter((one) => one.text !== "");
  const found = underHeadings(lines);
  if (found !== null) return found;
  const isCounted = lines.length > 1 && lines.every(({ cells }, nth) => cells[0] === String(nth + 1));
  return lines.map(({ line, text: said, cells }, nth) => {
    if (nth === 0 && cells.every(isHeading)) return { kind: "nobody", line, text: said, why: "heading" };
    const why = rowWords(cells.find((cell) => cell !== "") ?? "");
    if (why !== null) return { kind: "nobody", line, text: said, why };
    const person = personIn(isCounted && cells.length > 2 ? cells.slice(1) : cells);
    return person === null ? { kind: "unread", line, text: said } : { kind: "person", line, ...person };
  });
}

const isHeading = (cell: string): boolean => headingKind(headingParts(cell).words) !== null;

/** Everybody of a list with what stands under another heading of it; null where no line has that heading. */
export function pastedUnder(text: string, heading: string): { person: Named; under: string }[] | null {
  const lines = text.split(/\r?\n/).map(cellsOf);
  const at = (cells: readonly string[]): number => cells.findIndex((cell) => wordKey(cell) === wordKey(heading));
  const head = lines.find((cells) => at(cells) >= 0);
  if (head === undefined) return null;
  return pastedRoster(text).flatMap((one) =>
    one.kind === "person"
      ? [{ person: { number: one.number, name: one.name }, under: lines[one.line - 1]?.[at(head)] ?? "" }]
      : [],
  );
}

interface Pasted {
  line: number;
  text: string;
  cells: readonly string[];
}

/** Tabs, else commas, else blanks divide what stands on a line. */
function cellsOf(raw: string): string[] {
  const plain = halfWidth(raw);
  const by = plain.includes("\t") ? "\t" : /[,，;；、]/.test(raw) ? /[,;、]/ : /\s+/;
  return (by === "\t" ? plain : plain.trim()).split(by).map((cell) => cell.trim());
}

/** What stands under headings of people; null where there are none. */
function underHeadings(lines: readonly Pasted[]): RosterLine[] | null {
  const cells = lines.map((one) => [...one.cells]);
  const grid = { name: "", values: cells, formulas: cells, formats: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  const [area] = listsIn(viewOf(grid), null);
  if (area === undefined) return null;
  const people = new Map(area.people.map((one) => [one.row, one] as const));
  const leftOut = new Map(area.leftOut.map(({ row, why }) => [row, why] as const));
  return lines.map(({ line, text }, row): RosterLine => {
    const person = people.get(row);
    if (person !== undefined && person.name !== "")
      return { kind: "person", line, number: person.number, name: person.name };
    if (row <= area.head.last) return { kind: "nobody", line, text, why: "heading" };
    const why = leftOut.get(row) ?? rowWords(text);
    return why === null || why === "withoutPerson"
      ? { kind: "unread", line, text }
      : { kind: "nobody", line, text, why };
  });
}

const post = /部$|组$|科$|中心$|专员$|主管$|经理$|组长$|班长$|主任$|助理$|客服$|坐席$|员工$|实习生?$/;
const isName = (cell: string): boolean => looksLikeName(cell) && !namesGroup(cell) && !post.test(cell);
const isHan = (cell: string): boolean => /\p{Script=Han}/u.test(cell);
/** yangli.jia, which has no digit. */
const isAccount = (cell: string): boolean => /^[a-z]+(?:[._-][a-z]+)*$/i.test(cell);

const only = (cells: readonly string[]): string | null => (cells.length === 1 ? (cells[0] ?? null) : null);

/** Somebody by what the cells look like; null where that could be read otherwise. */
function personIn(all: readonly string[]): Named | null {
  const cells = all.filter((cell) => cell !== "");
  const [first = "", ...rest] = cells;
  if (rest.length === 0) return isName(first) ? { number: "", name: first } : null;
  const numbers = cells.filter((cell) => looksLikeNumber(cell) && /\d/.test(cell));
  const names = cells.filter((cell) => isHan(cell) && isName(cell));
  if (names.length === 0) return latinPerson(first, rest.join(" "), only(numbers));
  const name = only(names);
  const number = numbers.length === 0 && isAccount(first) && rest[0] === name ? first : only(numbers);
  return name === null || number === null ? null : { number, name };
}

/** "KF-07 Sample One" */
const latinPerson = (first: string, words: string, number: string | null): Named | null =>
  number === first && isName(words) ? { number, name: words } : null;
