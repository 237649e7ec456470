import { headingKind, identifiesPeople, namesPeople } from "./headingWords";
import { headingParts } from "./headingText";
import { rowWords } from "./rowKind";
import { plainWords } from "../../domain/wording/plainWords";
import type { SheetView } from "./view";

/** Where a list's headings are; columns go from first to last, both included, counted from 0 as rows are. */
export interface ListHead {
  first: number;
  last: number;
  columns: readonly [number, number];
  /** Of the column that names people. */
  person: number;
  /** The last of its rows whose words name columns; those below give figures or explain. */
  named: number;
}

interface Anchor {
  row: number;
  column: number;
  text: string;
}

const isNumeric = (text: string): boolean => /^[+-]?[\d.,]+\s*(?:%|分|points?)?$/i.test(text);
const isWord = (text: string): boolean => text !== "" && text.length <= 60 && !isNumeric(text);

/** Whether the cell begins its merged area, or stands alone. */
function beginsHere(view: SheetView, row: number, column: number): boolean {
  const merge = view.merge(row, column);
  return merge === null || (merge.row === row && merge.column === column);
}

function textsOf(view: SheetView, row: number): { column: number; text: string }[] {
  return Array.from({ length: view.columns }, (_, column) => ({ column, text: view.text(row, column) })).filter(
    ({ text }) => text !== "",
  );
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
  identifiesPeople(words) || (view.isTurned && /^(?:考核|考评|评价|评分)?(?:项目|指标|内容)(?:名称|[/\\].*)?$|^items?$|^kpi$/i.test(plainWords(words)));

function anchorsIn(view: SheetView, row: number): Anchor[] {
  const found = textsOf(view, row)
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
function beginOf(view: SheetView, { row, column }: Anchor, before: Anchor): number {
  let begin = column;
  while (begin - 1 > before.column && view.text(row, begin - 1) !== "") {
    begin -= 1;
    if (headingKind(view.text(row, begin)) === "index") break;
  }
  return begin;
}

/** Every list of a sheet by its headings, from above and from the left. */
export function listHeads(view: SheetView): ListHead[] {
  const heads: ListHead[] = [];
  for (let row = 0; row < view.rows; row += 1) {
    const anchors = anchorsIn(view, row);
    if (anchors.length === 0) continue;
    const begins = anchors.map((anchor, nth) => (nth === 0 ? 0 : beginOf(view, anchor, anchors[nth - 1] ?? anchor)));
    if (anchors.length === 1 && isHeadingAgain(view, heads.at(-1), row)) continue;
    const found = anchors.map((anchor, nth) => {
      const end = begins[nth + 1];
      return headOf(view, anchor, begins[nth] ?? 0, end === undefined ? view.columns - 1 : end - 1);
    });
    heads.push(...found);
    row = Math.max(row, ...found.map(({ last }) => last));
  }
  return heads;
}

/** A page that begins with the same headings goes on with the same list, unless a title of its own stands between. */
function isHeadingAgain(view: SheetView, before: ListHead | undefined, row: number): boolean {
  if (before === undefined) return false;
  const texts = textsOf(view, row);
  const isSame = texts.every(({ column, text }) => view.text(before.named, column) === text);
  let above = row - 1;
  while (above > before.last && textsOf(view, above).length === 0) above -= 1;
  return isSame && new Set(textsOf(view, above).map(({ text }) => text)).size > 1;
}

function headOf(view: SheetView, anchor: Anchor, from: number, to: number): ListHead {
  const depth = view.merge(anchor.row, anchor.column)?.rows ?? 1;
  let first = anchor.row;
  while (first > 0 && anchor.row - first < 2 && isGroupRow(view, first - 1, { anchor, from, to })) first -= 1;
  let last = anchor.row + depth - 1;
  while (last + 1 < view.rows && last + 1 - first < 4 && goesOn(view, last + 1, { anchor, from, to })) last += 1;
  const columns = usedColumns(view, [first, last], [from, to]);
  return { first, last, columns, person: anchor.column, named: view.isTurned ? anchor.row + depth - 1 : last };
}

/** What stands over a whole list: its name, its month, who made it. */
const isTitle = (text: string): boolean =>
  /[:：]\s*\S|表$|表[(（]|统计|統計|汇总|匯總|公司|\d{4}\s*年|\d\s*月份|^\d{4}[-/.]\d{1,2}/.test(text);

interface Within {
  anchor: Anchor;
  from: number;
  to: number;
}

const within = ({ from, to }: Within) => ({ column }: { column: number }): boolean => column >= from && column <= to;

/** Groups of items stand above the headings, to the right of whoever they are about; a title stands above everything. */
function isGroupRow(view: SheetView, row: number, area: Within): boolean {
  const texts = textsOf(view, row).filter(within(area));
  if (texts.length === 0 || texts.some(({ text }) => isTitle(text) || !isWord(text))) return false;
  const distinct = new Set(texts.map(({ text }) => text));
  if (distinct.size > 1) return true;
  const merge = view.merge(row, texts[0]?.column ?? 0);
  const begins = merge?.column ?? texts[0]?.column ?? 0;
  return begins > area.anchor.column && (merge?.columns ?? 1) > 1;
}

/** A row below the heading of people that still says what the columns are: items, full marks or weights, and nobody's name. */
function goesOn(view: SheetView, row: number, area: Within): boolean {
  const person = view.text(row, area.anchor.column);
  const texts = textsOf(view, row).filter(within(area));
  if (view.isTurned && explainsItems(person)) return true;
  if (texts.length < 2) return false;
  const kind = headingKind(person);
  if (texts.slice(0, 3).some(({ text }) => isScaleLabel(text))) return true;
  if (isSomebody(view, row, area)) return false;
  if (person !== "" && !(kind !== null && beginsAbove(view, row, area.anchor))) return false;
  const words = texts.filter(({ text }) => isWord(text)).length;
  if (words * 2 < texts.length) return isScaleRow(view, row, area);
  return words > 2 || texts.every(({ text }) => rowWords(text) === null);
}

/** A row with a number of its own is a person's whose name is missing. */
const isSomebody = (view: SheetView, row: number, area: Within): boolean =>
  textsOf(view, row)
    .filter(within(area))
    .some(({ column, text }) => {
      const kind = headingKind(headingParts(view.text(area.anchor.row, column)).words);
      return (kind === "number" || kind === "index") && !beginsAbove(view, row, { ...area.anchor, column }) && text !== "";
    });

/** Columns between the items and the first person that say what the items are. */
const explainsItems = (text: string): boolean =>
  isScaleLabel(text) || /标准|說明|说明|单位|單位|目标|目標|来源|來源|定义|公式|细则|周期|满分|分值|权重|權重/.test(text);

const beginsAbove = (view: SheetView, row: number, { column }: Anchor): boolean =>
  (view.merge(row, column)?.row ?? row) < row;

/** 满分, 权重 at the left of a row of figures. */
export const isScaleLabel = (text: string): boolean => {
  const kind = headingKind(headingParts(text).words);
  return kind === "full" || kind === "weight";
};

/** Figures without a person right below the headings: full marks or weights; a formula would be a sum of people. */
function isScaleRow(view: SheetView, row: number, area: Within): boolean {
  const texts = textsOf(view, row).filter(within(area));
  const isTyped = texts.every(({ column }) => view.formula(row, column) === "" || column > area.to);
  return isTyped && texts.filter(({ text }) => isNumeric(text)).length >= 2;
}

/** From the first column with a heading to the last; blank ones between belong to the list. */
function usedColumns(
  view: SheetView,
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
): readonly [number, number] {
  let [begin, end] = [to, from];
  for (let row = first; row <= last; row += 1)
    for (const { column } of textsOf(view, row).filter(({ column: at }) => at >= from && at <= to)) {
      begin = Math.min(begin, column);
      end = Math.max(end, column);
    }
  return [begin, end];
}
