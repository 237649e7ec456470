import type { Anchor } from "./anchors";
import { headingKind } from "./headingWords";
import { headingParts } from "./headingText";
import { rowWords } from "./rowKind";
import { isNumeric, isWord, textsOf } from "./rowTexts";
import type { SheetView } from "./view";

/** What stands over a whole list: its name, its month, who made it. */
const isTitle = (text: string): boolean =>
  /[:：]\s*\S|表$|表[(（]|统计|統計|汇总|匯總|公司|\d{4}\s*年|\d\s*月份|^\d{4}[-/.]\d{1,2}/.test(text);

/** The heading of people, and the columns of its list. */
interface HeadingArea {
  anchor: Anchor;
  from: number;
  to: number;
}

const within =
  ({ from, to }: HeadingArea) =>
  ({ column }: { column: number }): boolean =>
    column >= from && column <= to;

/** Groups of items stand above the headings, to the right of whoever they are about; a title stands above everything. */
export function isGroupRow(view: SheetView, row: number, area: HeadingArea): boolean {
  const texts = textsOf(view, row).filter(within(area));
  if (texts.length === 0 || texts.some(({ text }) => isTitle(text) || !isWord(text))) return false;
  const distinct = new Set(texts.map(({ text }) => text));
  if (distinct.size > 1) return true;
  const merge = view.merge(row, texts[0]?.column ?? 0);
  return merge !== null && merge.column > area.anchor.column && merge.columns > 1;
}

/** A row below the heading of people that still says what the columns are: items, full marks or weights, and nobody's name. */
export function goesOn(view: SheetView, row: number, area: HeadingArea): boolean {
  const person = view.text(row, area.anchor.column);
  const texts = textsOf(view, row).filter(within(area));
  if (view.isTurned && explainsItems(person)) return true;
  if (texts.length < 2) return false;
  if (texts.slice(0, 3).some(({ text }) => isScaleLabel(text))) return true;
  if (isSomebody(view, row, area) || (person !== "" && !isHeadingOver(view, row, area.anchor))) return false;
  const words = texts.filter(({ text }) => isWord(text)).length;
  if (words * 2 < texts.length) return isScaleRow(view, row, area);
  return words > 2 || texts.every(({ text }) => rowWords(text) === null);
}

/** A row with a number of its own is a person's whose name is missing. */
const isSomebody = (view: SheetView, row: number, area: HeadingArea): boolean =>
  textsOf(view, row)
    .filter(within(area))
    .some(({ column, text }) => {
      const kind = headingKind(headingParts(view.text(area.anchor.row, column)).words);
      return (
        (kind === "number" || kind === "index") && !beginsAbove(view, row, { ...area.anchor, column }) && text !== ""
      );
    });

/** Columns between the items and the first person that say what the items are. */
const explainsItems = (text: string): boolean =>
  isScaleLabel(text) ||
  /标准|說明|说明|单位|單位|目标|目標|来源|來源|定义|公式|细则|周期|满分|分值|权重|權重/.test(text);

/** A heading of people that is merged over this row too. */
const isHeadingOver = (view: SheetView, row: number, anchor: Anchor): boolean =>
  headingKind(view.text(row, anchor.column)) !== null && beginsAbove(view, row, anchor);

const beginsAbove = (view: SheetView, row: number, { column }: Anchor): boolean =>
  (view.merge(row, column)?.row ?? row) < row;

/** 满分, 权重 at the left of a row of figures. */
export const isScaleLabel = (text: string): boolean => {
  const kind = headingKind(headingParts(text).words);
  return kind === "full" || kind === "weight";
};

/** Figures without a person right below the headings: full marks or weights; a formula would be a sum of people. */
function isScaleRow(view: SheetView, row: number, area: HeadingArea): boolean {
  const texts = textsOf(view, row).filter(within(area));
  const isTyped = texts.every(({ column }) => view.formula(row, column) === "" || column > area.to);
  return isTyped && texts.filter(({ text }) => isNumeric(text)).length >= 2;
}
