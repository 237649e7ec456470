import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import type { Formula } from "../terms/formula";

/** What is paid altogether. */
export const payoutColumn = (name: string, formula: Formula, width = 9.5): ColumnDraft =>
  resultColumn({ id: "payout", name, result: { kind: "payout" }, style: "money", width, formula });
