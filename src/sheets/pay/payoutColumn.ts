import type { PayoutRule } from "../../domain/pay/payoutRule";
import { texts } from "../../text/texts";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import type { Formula } from "../terms/formula";
import type { PolicyInLanguage } from "../terms/placed";

type Paying = Exclude<PayoutRule["kind"], "none">;

/** What is paid altogether. */
export const payoutColumn = (
  { language }: PolicyInLanguage,
  kind: Paying,
  formula: Formula,
  width = 9.5,
): ColumnDraft =>
  resultColumn({
    id: "payout",
    name: texts(language).sheets.score.payouts[kind],
    result: { kind: "payout" },
    style: "money",
    width,
    formula,
  });
