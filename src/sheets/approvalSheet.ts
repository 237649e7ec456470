import { columnLetters, rangeAt } from "./address";
import { type ApprovalRequest, type ApprovalWriting, approvalWriting } from "./approval/approvalRequest";
import { decisionPieces, decisionValidations } from "./approval/decisionPieces";
import { headPieces } from "./approval/headPieces";
import { listPieces } from "./approval/listPieces";
import { gradeBars, gradeChart, summaryPieces } from "./approval/summaryPieces";
import { layOut } from "./draft";
import type { ConditionalFormat, SheetPlan } from "./plan";
import { gradeLook } from "./scoreColours";
import { heightFor } from "./textFit";

const exceptionsWidth = 46;

function gradeColours({ month, layout }: ApprovalWriting, first: number, last: number): ConditionalFormat[] {
  const { grade, total } = layout.columns;
  const { bands } = month.scheme;
  return bands.map((band, place) => ({
    range: rangeAt(first, total, Math.max(first, last), grade),
    formula: `=$${columnLetters(grade)}${first + 1}="${band.grade}"`,
    ...gradeLook(place, bands.length),
    bold: true,
  }));
}

function heights(
  { layout, month }: ApprovalWriting,
  pieces: readonly { row: number; column: number; cell: unknown }[],
  headerRow: number,
): Record<number, number> {
  const long = pieces.flatMap(({ row, column, cell }) =>
    row > headerRow && column === layout.columns.exceptions && typeof cell === "string"
      ? [[row + 1, heightFor(cell, exceptionsWidth * 1.15)] as const]
      : [],
  );
  const deadlines = Array.from({ length: Math.ceil(month.scheme.deadlines.length / 2) }, (_, index) => [
    layout.deadlineRow + 1 + index,
    34,
  ]);
  return {
    ...Object.fromEntries(long),
    ...Object.fromEntries(deadlines),
    1: 30,
    [layout.answers.reason.row + 1]: 40,
    [layout.answers.comments.row + 1]: 40,
    [layout.answers.scorer.row + 1]: 26,
    [layout.answers.approver.row + 1]: 26,
    [headerRow + 1]: 36,
  };
}

/** 审批表: a snapshot of the month for the approver, with cells for the decision. */
export function approvalSheet(request: ApprovalRequest): SheetPlan {
  const writing = approvalWriting(request);
  const { month, layout, words } = writing;
  const list = listPieces(writing);
  const pieces = [...headPieces(writing), ...summaryPieces(writing), ...decisionPieces(writing), ...list.pieces];
  const { exceptions } = layout.columns;
  return {
    name: month.state.sheets.approval,
    visibility: "visible",
    tabColor: "#7C3AED",
    columnWidths: [7, 10, 11, ...month.scheme.items.map(() => 10), 9, 8, 12, exceptionsWidth],
    rowHeights: heights(writing, list.pieces, list.headerRow),
    ...layOut(pieces),
    validations: decisionValidations(writing),
    conditionalFormats: gradeColours(writing, list.headerRow + 1, list.headerRow + month.people.length),
    dataBars: gradeBars(writing),
    charts: [gradeChart(writing)],
    links: [],
    print: {
      orientation: "landscape",
      area: `A1:${columnLetters(exceptions)}${list.lastRow + 1}`,
      titleRows: `$${list.headerRow + 1}:$${list.headerRow + 1}`,
      fitWidth: 1,
      footer: words.common.footer,
    },
    isProtected: true,
  };
}
