import { headingKind } from "./headingWords";
import { headingParts } from "./headingText";
import type { ListHead } from "./list";
import { type LeftOut, looksLikeName, looksLikeNumber, namesGroup, rowWords } from "./rowKind";
import type { SheetView } from "./view";

/** Somebody in a list; `last` is the last of the rows that are merged for them. */
export interface ListedPerson {
  row: number;
  last: number;
  number: string;
  name: string;
}

export interface LeftOutRow {
  row: number;
  why: LeftOut;
}

/** Who stands in which row of a list. */
interface ListedPeople {
  people: ListedPerson[];
  leftOut: LeftOutRow[];
}

/** Where people are named. */
export interface PersonColumns {
  name: number | null;
  number: number | null;
}

const valueOf = (view: SheetView, row: number, column: number | null): string =>
  column === null ? "" : view.text(row, column);

/** Reads the rows of a list from the first that may be somebody's to its end, which is not included. */
export function listedPeople(
  view: SheetView,
  head: ListHead,
  columns: PersonColumns,
  [begin, end]: readonly [number, number],
): ListedPeople {
  const found: ListedPeople = { people: [], leftOut: [] };
  for (let row = begin; row < end; row += 1) {
    const texts = textsIn(view, head, row);
    if (texts.length === 0) continue;
    const before = found.people.at(-1);
    const why = leftOutBy({ view, head, columns, row }, texts);
    if (why !== null) found.leftOut.push({ row, why });
    else if (before && isSameCell({ view, columns }, before.row, row)) before.last = row;
    else
      found.people.push({
        row,
        last: row,
        number: valueOf(view, row, columns.number),
        name: valueOf(view, row, columns.name),
      });
  }
  return found;
}

function textsIn(view: SheetView, { columns: [from, to] }: ListHead, row: number): { column: number; text: string }[] {
  const texts: { column: number; text: string }[] = [];
  for (let column = from; column <= to; column += 1) {
    const text = view.text(row, column);
    if (text !== "") texts.push({ column, text });
  }
  return texts;
}

/** A name merged over several rows is one person. */
function isSameCell(
  { view, columns }: { view: SheetView; columns: PersonColumns },
  above: number,
  row: number,
): boolean {
  const column = columns.name ?? columns.number;
  const merge = column === null ? null : view.merge(row, column);
  return merge !== null && merge.row <= above && merge.columns < 4;
}

interface Row {
  view: SheetView;
  head: ListHead;
  columns: PersonColumns;
  row: number;
}

type Texts = readonly { column: number; text: string }[];

function leftOutBy({ view, head, columns, row }: Row, texts: Texts): LeftOut | null {
  const name = valueOf(view, row, columns.name);
  const number = valueOf(view, row, columns.number);
  const said = wordsOf(texts, columns);
  if (said !== null) return said;
  if (isHeadingAgain(view, head, row)) return "repeatedHeading";
  if (name === "" && !looksLikeNumber(number)) return "withoutPerson";
  const isAlone = new Set(texts.map(({ text }) => text)).size === 1;
  if (isAlone && (namesGroup(name) || !looksLikeName(name))) return namesGroup(name) ? "group" : "note";
  return null;
}

/**
 * Words that make a row nobody's stand at its beginning or where the name would be. Beside somebody's name they are a
 * department's or a remark's.
 */
function wordsOf(texts: Texts, { name, number }: PersonColumns): LeftOut | null {
  const beside = Math.max(name ?? 0, number ?? 0);
  const person = texts.find(({ column }) => column === (name ?? number))?.text ?? "";
  const labels = texts.filter(({ column }, nth) => column <= beside || nth === 0);
  const label = labels.find(({ text }) => rowWords(text) !== null);
  if (label === undefined || (label.text !== person && looksLikeName(person))) return null;
  return rowWords(label.text);
}

function isHeadingAgain(view: SheetView, { first, last, person, columns: [from, to] }: ListHead, row: number): boolean {
  let same = 0;
  let other = 0;
  for (let column = from; column <= to; column += 1) {
    const text = view.text(row, column);
    if (text === "") continue;
    let isHeading = false;
    for (let above = first; above <= last; above += 1) isHeading ||= view.text(above, column) === text;
    if (isHeading) same += 1;
    else other += 1;
  }
  return same >= 2 && same > other && headingKind(headingParts(view.text(row, person)).words) !== null;
}
