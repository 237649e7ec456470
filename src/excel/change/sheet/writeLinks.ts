import type { SheetPlan } from "../../../sheets/kit/plan";
import { enteredText } from "../entered";

/** Queues links to places in this workbook. The text is written as a cell as well, so that a name like =A1 stays a name. */
export function writeLinks(sheet: Excel.Worksheet, links: SheetPlan["links"]): void {
  for (const link of links) {
    const cell = sheet.getRange(link.at);
    cell.hyperlink = { documentReference: link.target, screenTip: link.tip, textToDisplay: link.text };
    const typed = enteredText(link.text);
    if (typed !== link.text) cell.formulas = [[typed]];
  }
}
