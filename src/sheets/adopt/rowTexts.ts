import type { SheetView } from "./view";

/** A cell that says something. */
interface CellText {
  column: number;
  text: string;
}

/** Whether a text is a figure, with a sign of percent or points behind it at most. */
export const isNumeric = (text: string): boolean => /^[+-]?[\d.,]+\s*(?:%|分|points?)?$/i.test(text);
/** Whether a text may be a heading. */
export const isWord = (text: string): boolean => text !== "" && text.length <= 60 && !isNumeric(text);

/** Every cell of a row that says something, from the left. */
export function textsOf(view: SheetView, row: number): CellText[] {
  return Array.from({ length: view.columns }, (_, column) => ({ column, text: view.text(row, column) })).filter(
    ({ text }) => text !== "",
  );
}
