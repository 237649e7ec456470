import { plainWords } from "../../domain/wording/plainWords";
import { headingKind, identifiesPeople, namesPeople } from "./headingWords";
import { headingParts } from "./headingText";
import { isNumeric, isWord, textsOf } from "./rowTexts";
import type { SheetView } from "./view";

/** A heading that people stand below. */
export interface Anchor {
  row: number;
  column: number;
  text: string;
}

/** Whether the cell begins its merged area, or stands alone. */
function beginsHere(view: SheetView, row: number, column: number): boolean {
  const merge = view.merge(row, column);
  return merge === null || (merge.row === row && merge.column === column);
}

/** A heading of people has other headings beside it: at least one more word in its own rows. */
function hasNeighbours(view: SheetView, { row, column, text }: Anchor): boolean {
  const depth = view.merge(row, column)?.rows ?? 1;
  const beside: string[] = [];
  for (let down = 0; down < Math.max(depth, 1); down += 1)
    for (const one of textsOf(view, row + down)) if (one.column !== column && isWord(one.text)) beside.push(one.text);
  return isPlain(text) ? beside.length > 0 : beside.some(saysItself);
}

/** 姓名 and 工号 are headings wherever they stand; 客服 may be a department. */
const isPlain = (text: string): boolean => /名|号|号|對象|对象|name|\bid\b|no\.?$|项目|指标|內容|内容|item/i.test(text);

const saysItself = (text: string): boolean => {
  const { words, full } = headingParts(text);
  return full !== null || headingKind(words) !== null;
};

/** A value beside a label of a form is no list: below a heading stand people. */
function hasPeopleBelow(view: SheetView, { row, column }: Anchor): boolean {
  const depth = view.merge(row, column)?.rows ?? 1;
  const end = Math.min(view.rows, row + depth + 4);
  for (let below = row + depth; below < end; below += 1) {
    const text = view.text(below, column);
    if (text !== "" && headingKind(text) === null) return true;
  }
  return false;
}

/** Beside people who stand in columns, the first column is headed by what is in it: the items. */
const isAnchor = (view: SheetView, words: string): boolean =>
  identifiesPeople(words) || (view.isTurned && itemHeading.test(plainWords(words)));

const itemHeading = /^(?:考核|考评|评价|评分)?(?:项目|指标|内容)(?:名称|姓名)?$|^items?$|^kpi$/i;

/** The headings in a row that people stand below; lists beside each other have one each. */
export function anchorsIn(view: SheetView, row: number): Anchor[] {
  const found = textsOf(view, row)
    .filter(({ text }) => !isNumeric(text))
    .filter(({ column, text }) => beginsHere(view, row, column) && isAnchor(view, headingParts(text).words))
    .map(({ column, text }) => ({ row, column, text: headingParts(text).words }))
    .filter((anchor) => hasNeighbours(view, anchor) && hasPeopleBelow(view, anchor));
  const names = found.filter(({ text }) => namesPeople(text));
  if (names.length > 0) return strongest(names);
  return view.isTurned ? found.slice(-1) : found;
}

/** 姓名 before 客服 or 员工: what stands at both names people once. Lists beside each other repeat their heading. */
function strongest(names: readonly Anchor[]): Anchor[] {
  const sure = names.filter(({ text }) => /名|name/i.test(text));
  const [first] = sure.length > 0 ? sure : names;
  return names.filter(({ text }) => text === first?.text);
}

/** Where a list beside another one begins: behind the blank column, or at its own 序号. */
export function beginOf(view: SheetView, { row, column }: Anchor, before: Anchor): number {
  let begin = column;
  while (begin - 1 > before.column && view.text(row, begin - 1) !== "") {
    begin -= 1;
    if (headingKind(view.text(row, begin)) === "index") break;
  }
  return begin;
}
