import { nameRow } from "./cardHead";
import { printedSheet } from "../kit/lines/printedSheet";
import type { SheetPlan } from "../kit/plan";
import { cardLayout, cardOf } from "./cardOf";
import { onePage } from "../kit/tallPages";
import type { CardRequest } from "./cardRequest";

/** A card on a sheet of its own. */
export interface CardSheetRequest extends CardRequest {
  /** Name of the sheet. */
  sheet: string;
}

/** 考核表_姓名: the policy's form for one person, with its reasons, to be signed on paper. */
export function cardSheet(request: CardSheetRequest): SheetPlan {
  const { writing, lines, height } = cardOf(request);
  const isOnePage = height <= onePage;
  return printedSheet({
    ...cardLayout(writing, isOnePage ? "one" : "many"),
    name: request.sheet,
    lines: isOnePage ? lines : lines.map((line, row) => (row <= nameRow ? { ...line, repeats: true } : line)),
  });
}
