import { texts } from "../../text/texts";
import type { WorkbookState } from "../book/workbookState";
import { lineCell, type SheetLine, lineOf, type LineCell, mergedCell } from "../kit/lines/line";
import type { PlanCell } from "../kit/plan";
import type { StyleName } from "../kit/styles";

/** Lines of 说明 that stand under a title. */
export interface GuideSection {
  title: string;
  lines: readonly SheetLine[];
}

const height = 20;

/** Columns of 说明, in characters: a label, what it says, and where the policy says so. */
export const guideWidths = [22, 78, 16] as const;

interface Said {
  label: PlanCell;
  labelStyle?: StyleName;
  link?: LineCell["link"];
  text: string;
  style?: StyleName;
  /** Without one the text takes its column too. */
  source?: string | undefined;
}

export function guideLine({ label, labelStyle = "centered", link, text, style = "cell", source }: Said): SheetLine {
  const first = { ...lineCell(0, label, labelStyle), link };
  return source === undefined
    ? lineOf(height, first, mergedCell([1, 2], text, style))
    : lineOf(height, first, lineCell(1, text, style), lineCell(2, source, "code"));
}

export const wordsOf = (state: WorkbookState) => texts(state.language).sheets;
