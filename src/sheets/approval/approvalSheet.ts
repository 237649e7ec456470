import { lineCell, blankLine, lineOf } from "../kit/lines/line";
import { printedSheet } from "../kit/lines/printedSheet";
import type { SheetPlan } from "../kit/plan";
import { headingWordWidth } from "../kit/textFit";
import { approvalColumns } from "./approvalColumns";
import { type ApprovalRequest, type ApprovalWriting, approvalWriting } from "./approvalRequest";
import { decisionLines } from "./decisionLines";
import { approvalHead } from "./approvalHead";
import { listLines } from "./listLines";
import { peopleTable } from "./peopleTable";
import { sectionLines } from "./section";
import { unscoredTable } from "./unscoredTable";
import { summaryLines } from "./summaryLines";

/** Rank, number and name, the figures, room where there are few of them, and exceptions. */
function widthsOf({ evaluated, columns }: ApprovalWriting): number[] {
  const { exceptions, firstException } = columns;
  const { scheme, state } = evaluated;
  const figures = approvalColumns(scheme).map(({ width, header }) =>
    Math.max(width, headingWordWidth(header(state.language))),
  );
  const padding = Array.from({ length: exceptions - firstException }, () => 10);
  return [7, 10, 11, ...figures, ...padding, 46];
}

/** 审批表: a snapshot of the period for the approver, with cells for the decision. */
export function approvalSheet(request: ApprovalRequest): SheetPlan {
  const writing = approvalWriting(request);
  const { evaluated, words } = writing;
  return printedSheet({
    name: evaluated.state.sheets.approval,
    tabColor: "#7C3AED",
    widths: widthsOf(writing),
    widthsBeside: [34],
    lines: [
      ...approvalHead(writing),
      blankLine(),
      ...sectionLines(
        [
          summaryLines(writing),
          peopleTable(writing),
          unscoredTable(writing),
          ...listLines(writing),
          decisionLines(writing),
        ],
        writing,
      ),
      lineOf(null, lineCell(0, words.approval.snapshot, "plainSubtitle")),
    ],
    paper: {
      orientation: "landscape",
      hasNarrowMargins: true,
      pages: "byHeadings",
      isOneIfItCan: true,
      footer: words.common.footer,
    },
  });
}
