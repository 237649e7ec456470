import { settled } from "../../domain/figures/typed";
import { halfWidth } from "../../domain/wording/halfWidth";
import { headingKind, type HeadingKind } from "./headingWords";
import { headingParts } from "./headingText";
import { rowWords } from "./rowKind";
import type { SheetView } from "./view";

/** A row of a form in which an item is marked. */
export interface ItemRow {
  row: number;
  /** Its group and its name. */
  path: readonly string[];
  full: number | null;
  weight: number | null;
  marks: readonly { column: number; heading: string }[];
}

/** A part of a form: headings, and an item in each row below. */
export interface ItemTable {
  header: readonly [number, number];
  rows: readonly ItemRow[];
}

interface Heading {
  column: number;
  text: string;
  kind: HeadingKind | null;
}

function headingsIn(view: SheetView, row: number): Heading[] {
  const found: Heading[] = [];
  for (let column = 0; column < view.columns; column += 1) {
    const merge = view.merge(row, column);
    const text = view.text(row, column);
    if (text === "" || (merge !== null && merge.column !== column)) continue;
    const { words } = headingParts(text);
    found.push({ column, text, kind: headingKind(words) ?? otherKind(words) });
  }
  return found;
}

/** 直属上级评分 and 价值观评分 are marks, 权重分解 is a weight. */
function otherKind(words: string): HeadingKind | null {
  if (/(?:评分|得分|打分|评价|评定|自评|分数)\d*$|score$|rating$/i.test(words)) return "mark";
  return /权重|比重|占比/.test(words) ? "weight" : null;
}

const isMark = ({ kind }: Heading): boolean => kind === "mark" || kind === "total";
const isItem = ({ kind }: Heading): boolean => kind === "item";

/** Tables of items on a sheet, from above. */
export function itemTables(view: SheetView): ItemTable[] {
  const heads: { row: number; headings: Heading[] }[] = [];
  for (let row = 0; row < view.rows; row += 1) {
    const headings = headingsIn(view, row);
    const texts = headings.filter(({ text }) => rowWords(text) === null);
    if (texts.length >= 3 && headings.some(isMark) && headings.some(isItem)) heads.push({ row, headings });
  }
  return heads.flatMap(({ row, headings }, nth) => {
    const rows = itemRows(view, { row, headings }, heads[nth + 1]?.row ?? view.rows);
    return rows.length === 0 ? [] : [{ header: [row, row] as const, rows }];
  });
}

function itemRows(view: SheetView, { row, headings }: { row: number; headings: Heading[] }, end: number): ItemRow[] {
  const own = headings.filter(isItem).at(-1);
  const rows: ItemRow[] = [];
  for (let below = row + 1; below < end && own !== undefined; below += 1) {
    if (isSection(view, below) && rows.length > 0) break;
    if (isItemRow(view, below, own.column)) rows.push(itemRow(view, below, headings));
  }
  return rows;
}

function isItemRow(view: SheetView, row: number, column: number): boolean {
  const item = view.text(row, column);
  const label = view.text(row, 0);
  const isNobody = isSection(view, row) || rowWords(label) !== null || isResultLabel(label);
  return !isNobody && item !== "" && rowWords(item) === null && view.merge(row, column)?.row !== row - 1;
}

/** 总分 and 等级 stand below the items. */
const isResultLabel = (text: string): boolean => {
  const kind = headingKind(headingParts(text).words);
  return kind === "total" || kind === "grade" || kind === "pay" || kind === "rank" || kind === "remark";
};

function itemRow(view: SheetView, row: number, headings: readonly Heading[]): ItemRow {
  const path = headings.filter(isItem).map(({ column }) => headingParts(view.text(row, column)).words);
  const marks = headings.filter(isMark).map(({ column, text }) => ({ column, heading: text }));
  const named = path.filter((text, nth) => text !== "" && path.indexOf(text) === nth);
  return { row, path: named, ...scaleIn(view, row, headings), marks };
}

/** "三、行为价值观" begins another part. */
const isSection = (view: SheetView, row: number): boolean =>
  /^[一二三四五六七八九十]+[、.．]|^第[一二三四五]部分/.test(view.text(row, 0));

/** Full marks and weight of an item, from the columns that give them or from its own words; a part's weight counts for its items. */
function scaleIn(view: SheetView, row: number, headings: readonly Heading[]): Pick<ItemRow, "full" | "weight"> {
  const figures = (kind: HeadingKind): number[] =>
    headings.filter((heading) => heading.kind === kind).flatMap(({ column }) => shareIn(view.text(row, column)) ?? []);
  const weights = figures("weight").map((weight) => (weight > 1 ? weight / 100 : weight));
  const own = headings.filter(isItem).flatMap(({ column }) => headingParts(view.text(row, column)).full ?? []);
  return {
    full: figures("full").at(-1) ?? own[0] ?? null,
    weight: weights.length === 0 ? null : settled(weights.reduce((product, weight) => product * weight, 1)),
  };
}

function shareIn(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*(%|分)?$/.exec(halfWidth(text));
  return match ? Number(match[1]) / (match[2] === "%" ? 100 : 1) : null;
}
