import type { EvaluatedPeriod } from "../book/evaluatedPeriod";

/** Another evaluation workbook, as it was read from its file. */
export interface OtherBook {
  file: string;
  evaluated: EvaluatedPeriod;
}

/** Approved, and nothing changed since. */
export const isSettled = ({ state, isApprovalStale }: Pick<EvaluatedPeriod, "state" | "isApprovalStale">): boolean =>
  state.approval?.status === "approved" && !isApprovalStale;
