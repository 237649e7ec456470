import type { SheetPlan } from "../../../sheets/kit/plan";
import { enteredText } from "../entered";
import { writeAndRelease } from "../writeAndRelease";

/** Queues links to places in this workbook. The text is written as a cell as well, so that a name like =A1 stays a name. */
export function writeLinks(sheet: Excel.Worksheet, links: SheetPlan["links"]): void {
  for (const { at, target, text, tip } of links)
    writeAndRelease(sheet.getRange(at), (cell) => {
      cell.hyperlink = { documentReference: target, screenTip: tip, textToDisplay: text };
      const typed = enteredText(text);
      if (typed !== text) cell.formulas = [[typed]];
    });
}
