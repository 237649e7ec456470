import type { Scheme } from "../../domain/scheme/scheme";
import { approvalColumns } from "./approvalColumns";
import { comparedRows } from "./compared";

/** A cell of 审批表 with the cells it is merged with, counted from 0. */
export interface ApprovalCell {
  row: number;
  column: number;
  lastColumn: number;
}

/** What approver and scorer fill in. */
export const answerIds = [
  "decision",
  "publishedOn",
  "reason",
  "comments",
  "scorer",
  "scoredOn",
  "approver",
  "approvedOn",
] as const;
export type AnswerId = (typeof answerIds)[number];

/** Columns of 审批表, counted from 0: rank, number, name, then the figures that the policy gives, and exceptions. */
export interface ApprovalColumns {
  firstFigure: number;
  /** Last column that figures or answers may use. */
  last: number;
  /** null where the policy gives none. */
  total: number | null;
  grade: number | null;
  /** First column of the exceptions; few figures leave it more than one. */
  firstException: number;
  exceptions: number;
}

/** Where things are on 审批表. What the approver reads and fills stands above the list, whose length differs. */
export interface ApprovalLayout {
  columns: ApprovalColumns;
  deadlineRow: number;
  fingerprint: { row: number; column: number };
  policyFingerprint: { row: number; column: number };
  summaryRow: number;
  decisionRow: number;
  answers: Readonly<Record<AnswerId, ApprovalCell>>;
  /** First row that depends on how much there is to say. */
  listRow: number;
}

/** Seven measures below a heading, or as many rows as the table beside them has. */
const summaryHeight = (scheme: Scheme): number => Math.max(8, comparedRows(scheme) + 2);

/** Columns that the decision and the summary need whatever the policy gives. */
const leastColumns = 10;
const firstFigure = 3;

function columnsOf(scheme: Scheme): ApprovalColumns {
  const figures = approvalColumns(scheme);
  const place = (role: "total" | "grade"): number | null => {
    const index = figures.findIndex((column) => column.role === role);
    return index < 0 ? null : firstFigure + index;
  };
  const firstException = firstFigure + figures.length;
  const exceptions = Math.max(leastColumns, firstException);
  return {
    firstFigure,
    last: exceptions - 1,
    total: place("total"),
    grade: place("grade"),
    firstException,
    exceptions,
  };
}

export function approvalLayout(scheme: Scheme): ApprovalLayout {
  const columns = columnsOf(scheme);
  const deadlineRow = 3;
  const summaryRow = deadlineRow + Math.ceil(scheme.deadlines.length / 2) + 1;
  const decisionRow = summaryRow + 1 + summaryHeight(scheme) + 1;
  const left = (row: number): ApprovalCell => ({ row, column: 2, lastColumn: 4 });
  const right = (row: number): ApprovalCell => ({ row, column: 7, lastColumn: columns.last });
  const whole = (row: number): ApprovalCell => ({ row, column: 2, lastColumn: columns.exceptions });
  return {
    columns,
    deadlineRow,
    fingerprint: { row: 1, column: columns.exceptions },
    policyFingerprint: { row: 2, column: columns.exceptions },
    summaryRow,
    decisionRow,
    answers: {
      decision: left(decisionRow + 1),
      publishedOn: right(decisionRow + 1),
      reason: whole(decisionRow + 2),
      comments: whole(decisionRow + 3),
      scorer: left(decisionRow + 4),
      scoredOn: right(decisionRow + 4),
      approver: left(decisionRow + 5),
      approvedOn: right(decisionRow + 5),
    },
    listRow: decisionRow + 7,
  };
}
