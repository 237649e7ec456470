import { blankLine, headingLine, type LineCell, type SheetLine } from "../kit/lines/line";
import { numbered } from "../kit/lines/numbered";
import type { ApprovalWriting } from "./approvalRequest";

/** A part of 审批表 below its heading. */
export interface ApprovalSection {
  title: string;
  /** Beside the heading. */
  beside?: readonly LineCell[];
  /** Heading and first line are printed on every page that follows. */
  repeats?: boolean;
  lines: readonly SheetLine[];
}

const height = 24;

/** The parts that have something to say, numbered, one below the other. */
export const sectionLines = (parts: readonly (ApprovalSection | null)[], { words }: ApprovalWriting): SheetLine[] =>
  numbered(
    parts
      .filter((part) => part !== null)
      .map(({ title, beside = [], repeats = false, lines }) => [
        { ...headingLine(height, title, ...beside), repeats },
        ...lines,
        ...together([blankLine()]),
      ]),
    words.common.section,
  );

/** The lines, none of which begins a page without the one before it. */
export const together = (lines: readonly SheetLine[]): SheetLine[] => lines.map((line) => ({ ...line, leadsOn: true }));
