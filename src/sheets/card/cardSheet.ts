import type { SheetLine } from "../kit/lines/line";
import { printedSheet } from "../kit/lines/printedSheet";
import { fixedHeight } from "../kit/lines/stacked";
import type { SheetPlan } from "../kit/plan";
import { type CardRequest, type CardWriting, cardWriting } from "./cardRequest";
import { cardHead } from "./cardHead";
import { itemLines } from "./itemLines";
import { levelLines } from "./levelLines";
import { besideLines, resultLines } from "./resultLines";
import { signLines } from "./signLines";

/** Points of height that still read well on one A4 page. */
const onePage = 1050;

const fitsOnePage = (lines: readonly SheetLine[], { columns }: CardWriting): boolean =>
  fixedHeight(lines, columns.widths) <= onePage;

/** The parts of the form, one below the other; what levels mean is told only where there is room. */
function linesOf(writing: CardWriting): SheetLine[] {
  const above = [cardHead, itemLines, besideLines, resultLines].flatMap((part) => part(writing));
  const sign = signLines(writing);
  const whole = [...above, ...levelLines(writing), ...sign];
  return fitsOnePage(whole, writing) ? whole : [...above, ...sign];
}

/** 考核表_姓名: the policy's form for one person, with its reasons, to be signed on paper. */
export function cardSheet(request: CardRequest): SheetPlan {
  const writing = cardWriting(request);
  const { columns, words } = writing;
  const lines = linesOf(writing);
  return printedSheet({
    name: request.sheet,
    tabColor: "#0EA5E9",
    widths: columns.widths,
    lines,
    paper: {
      orientation: "portrait",
      hasNarrowMargins: true,
      pages: fitsOnePage(lines, writing) ? "one" : "many",
      footer: words.common.footer,
    },
  });
}
