import type { Scheme } from "../../domain/scheme";

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

/** Columns of 审批表, counted from 0: rank, number, name, the items, total, grade, payout, exceptions. */
export interface ApprovalColumns {
  firstItem: number;
  total: number;
  grade: number;
  payout: number;
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

/** Rows of the summary: seven measures below a heading; or one row per grade, heading and sum. */
const summaryHeight = (scheme: Scheme): number => Math.max(8, scheme.bands.length + 2);

export function approvalLayout(scheme: Scheme): ApprovalLayout {
  const total = 3 + scheme.items.length;
  const columns = { firstItem: 3, total, grade: total + 1, payout: total + 2, exceptions: total + 3 };
  const deadlineRow = 3;
  const summaryRow = deadlineRow + Math.ceil(scheme.deadlines.length / 2) + 1;
  const decisionRow = summaryRow + 1 + summaryHeight(scheme) + 1;
  const left = (row: number): ApprovalCell => ({ row, column: 2, lastColumn: 4 });
  const right = (row: number): ApprovalCell => ({ row, column: 7, lastColumn: columns.payout });
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
