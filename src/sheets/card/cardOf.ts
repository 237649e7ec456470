import type { SheetLine } from "../kit/lines/line";
import type { printedSheet } from "../kit/lines/printedSheet";
import { fixedHeight } from "../kit/lines/stacked";
import { onePage } from "../kit/tallPages";
import { type CardRequest, type CardWriting, cardWriting } from "./cardRequest";
import { cardHead } from "./cardHead";
import { itemLines } from "./itemLines";
import { levelLines } from "./levelLines";
import { besideLines, resultLines } from "./resultLines";
import { signLines } from "./signLines";

/** The form of one person. */
export interface Card {
  writing: CardWriting;
  lines: readonly SheetLine[];
  /** Points of height. */
  height: number;
}

/** The parts of the form, one below the other; what levels mean is told only where there is room. */
export function cardOf(request: CardRequest): Card {
  const writing = cardWriting(request);
  const { widths } = writing.columns;
  const above = [cardHead, itemLines, besideLines, resultLines].flatMap((part) => part(writing));
  const sign = signLines(writing);
  const whole = [...above, ...levelLines(writing), ...sign];
  const height = fixedHeight(whole, widths);
  if (height <= onePage) return { writing, lines: whole, height };
  const lines = [...above, ...sign];
  return { writing, lines, height: fixedHeight(lines, widths) };
}

type Printed = Parameters<typeof printedSheet>[0];

/** How every sheet of cards looks and goes on paper. */
export const cardLayout = (
  { columns, words }: CardWriting,
  pages: Printed["paper"]["pages"],
): Pick<Printed, "tabColor" | "widths" | "paper"> => ({
  tabColor: "#0EA5E9",
  widths: columns.widths,
  paper: { orientation: "portrait", hasNarrowMargins: true, pages, footer: words.common.footer },
});
