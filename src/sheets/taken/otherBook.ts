import type { Month } from "../book/month";

/** Another evaluation workbook, as it was read from its file. */
export interface OtherBook {
  file: string;
  month: Month;
}

/** Approved, and nothing changed since. */
export const isSettled = ({ state, approvalIsStale }: Pick<Month, "state" | "approvalIsStale">): boolean =>
  state.approval?.status === "approved" && !approvalIsStale;
