import type { EvaluatedPeriod } from "../book/evaluatedPeriod";

/** Another evaluation workbook, as it was read from its file. */
export interface OtherBook {
  file: string;
  evaluated: EvaluatedPeriod;
}

/** Its record could not be read: policy and period are what its sheets show. */
export const isRestored = ({ findings }: Pick<EvaluatedPeriod, "findings">): boolean =>
  findings.some(({ issue }) => issue.code === "stateFromSheets");

/** Approved, and nothing changed since. */
export const isSettled = ({ state, isApprovalStale }: Pick<EvaluatedPeriod, "state" | "isApprovalStale">): boolean =>
  state.approval?.status === "approved" && !isApprovalStale;
