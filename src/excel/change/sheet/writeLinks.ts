import type { SheetPlan } from "../../../sheets/kit/plan";
import { enteredText } from "../entered";
import { writeAndRelease } from "../writeAndRelease";
import { type Decoration, ofPieces, type Queue } from "./decoration";

type Link = SheetPlan["links"][number];

const bytesPerLink = 1500;

/** Queues what links say: without the link it still stands in its cell. */
export function writeLinkTexts(sheet: Excel.Worksheet, links: readonly Link[]): void {
  for (const { at, text } of links)
    writeAndRelease(sheet.getRange(at), (cell) => {
      cell.formulas = [[enteredText(text)]];
    });
}

/** Links to places in this workbook. */
export const links = ({ links: planned }: SheetPlan): Decoration[] =>
  planned.length === 0 ? [] : [ofPieces("links", planned.length * bytesPerLink, planned.map(link))];

/** Excel writes the text it shows into the cell; it is written as a cell again, so that a name like =A1 stays a name. */
const link =
  ({ at, target, text, tip }: Link): Queue =>
  (sheet) => {
    writeAndRelease(sheet.getRange(at), (cell) => {
      cell.hyperlink = { documentReference: target, screenTip: tip, textToDisplay: text };
      const typed = enteredText(text);
      if (typed !== text) cell.formulas = [[typed]];
    });
  };
