import { texts } from "../../text/texts";
import type { WorkbookState } from "../book/evaluatedPeriod";
import type { StyleName } from "../kit/styles";

/** Rows of one section, counted from its own first row. */
export interface GuideSection {
  title: string;
  rows: readonly GuideRow[];
}

export interface GuideRow {
  /** Cells of columns A, B and C; a text in B alone runs on into C. */
  cells: readonly [Cell, Cell, Cell?];
  link?: { target: string; text: string; tip: string };
}

interface Cell {
  text: string | number;
  style: StyleName;
}

/** A label, what it says, and where the policy says so. */
export const guideLine = (
  label: string | number,
  text: string,
  source?: string,
  style: StyleName = "cell",
): GuideRow => ({
  cells: [
    { text: label, style: "centered" },
    { text, style },
    ...(source === undefined ? ([] as const) : ([{ text: source, style: "code" }] as const)),
  ],
});

export const wordsOf = (state: WorkbookState) => texts(state.language).sheets;
