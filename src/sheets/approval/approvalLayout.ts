import type { Scheme } from "../../domain/scheme/scheme";
import { approvalColumns } from "./approvalColumns";
import { comparedRows } from "./compared";

/** A cell of 审批表 with the cells it is merged with, counted from 0. */
interface ApprovalCell {
  row: number;
  column: number;
  lastColumn: number;
}

/** What approver and scorer fill in: line by line, in the left and the right half or across both. */
export const answerLines = [
  ["decision", "publishedOn"],
  ["reason"],
  ["comments"],
  ["scorer", "scoredOn"],
  ["approver", "approvedOn"],
] as const;
export type AnswerId = (typeof answerLines)[number][number];

/** Columns of 审批表, counted from 0: rank, number, name, then the figures that the policy gives, and exceptions. */
interface ApprovalColumns {
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
  policyFingerprint: { row: number; column: number };
  answers: Readonly<Record<AnswerId, ApprovalCell>>;
  /** First row that depends on how much there is to say. */
  listRow: number;
}

/** Lines of the head above the dates that are due. */
const headCount = 3;

/** Days that are due stand two in a line. */
export const deadlineCount = ({ deadlines }: Scheme): number => Math.ceil(deadlines.length / 2);

/** Points of a line of the summary. */
export const summaryHeight = 19;

/** Seven measures below a heading, or as many lines as the table beside them has. */
export const summaryCount = (scheme: Scheme): number => Math.max(8, comparedRows(scheme) + 2);

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
  const [heading, blank] = [1, 1];
  const decisionRow = headCount + deadlineCount(scheme) + blank + heading + summaryCount(scheme) + blank;
  const places = answerLines.flatMap((ids, index) =>
    ids.map(
      (id, side) =>
        [id, { row: decisionRow + heading + index, ...valueColumns(columns, side, ids.length === 1) }] as const,
    ),
  );
  return {
    columns,
    policyFingerprint: { row: headCount - 1, column: columns.exceptions },
    answers: Object.fromEntries(places) as Record<AnswerId, ApprovalCell>,
    listRow: decisionRow + heading + answerLines.length + blank,
  };
}

/** Columns of a value whose label takes the two before it. */
export function valueColumns(columns: ApprovalColumns, side: number, isAlone = false): Omit<ApprovalCell, "row"> {
  if (isAlone) return { column: 2, lastColumn: columns.exceptions };
  return side === 0 ? { column: 2, lastColumn: 4 } : { column: 7, lastColumn: columns.last };
}
