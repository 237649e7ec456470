import type { Scheme } from "../../domain/scheme/scheme";
import { approvalColumns } from "./approvalColumns";
import { comparedRows } from "./compared";

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

/** Days that are due stand two in a line. */
export const deadlineCount = ({ deadlines }: Scheme): number => Math.ceil(deadlines.length / 2);

/** Points of a line of the summary. */
export const summaryHeight = 19;

/** Lines a chart beside the summary needs, or as many as the table there has. */
export const summaryCount = (scheme: Scheme): number => Math.max(8, comparedRows(scheme) + 2);

/** Columns that the decision and the summary need whatever the policy gives; what is paid per grade takes two of them. */
const leastColumns = ({ bands, payout }: Scheme): number => (bands.length > 0 && payout.kind !== "none" ? 11 : 10);
const firstFigure = 3;

/** Where the columns of 审批表 stand. */
export function approvalPlaces(scheme: Scheme): ApprovalColumns {
  const figures = approvalColumns(scheme);
  const place = (role: "total" | "grade"): number | null => {
    const index = figures.findIndex((column) => column.role === role);
    return index < 0 ? null : firstFigure + index;
  };
  const firstException = firstFigure + figures.length;
  const exceptions = Math.max(leastColumns(scheme), firstException);
  return {
    firstFigure,
    last: exceptions - 1,
    total: place("total"),
    grade: place("grade"),
    firstException,
    exceptions,
  };
}

/** Columns of a value whose label takes the two before it. */
export function valueColumns(columns: ApprovalColumns, side: number, isAlone = false): readonly [number, number] {
  if (isAlone) return [2, columns.exceptions];
  return side === 0 ? [2, 4] : [7, columns.last];
}
