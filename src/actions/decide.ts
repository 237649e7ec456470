import type { Issue } from "../domain/issue/issue";
import { failed, type Result } from "../domain/issue/result";
import type { ApprovalState, Month } from "../sheets/book/month";
import { serialOf } from "../sheets/kit/serialDay";
import { readMonth } from "../sheets/readMonth";
import { texts } from "../text/texts";
import type { Decision } from "./actions";
import { answer } from "./answer";
import { withMonth } from "./withMonth";

/** Writes the approver's decision. What still has errors, or differs from what is shown, cannot be approved. */
export const decide = (decision: Decision, today: string): Promise<Result<null>> =>
  withMonth(async (change) => {
    const month = readMonth(change.reading.raw, today);
    const { approval, language } = month.state;
    if (approval === null || change.reading.sheets.approval === null) return failed({ code: "noApproval" });
    const refusal = refusalOf(decision, month, approval);
    if (refusal) return failed(refusal);
    const { kind, by, reason } = decision;
    const decided: ApprovalState = {
      ...approval,
      status: kind === "approve" ? "approved" : "returned",
      decidedOn: today,
      decidedBy: by,
      reason,
    };
    const word = texts(language).sheets.approval[kind];
    return answer(change, decided, { decision: word, reason, approver: by, approvedOn: serialOf(today) });
  });

function refusalOf({ kind, reason }: Decision, month: Month, approval: ApprovalState): Issue | null {
  if (approval.publishedOn !== null) return { code: "alreadyPublished", on: approval.publishedOn };
  if (kind === "return") return reason.trim() === "" ? { code: "reasonMissing" } : null;
  if (month.approvalIsStale) return { code: "approvalStale" };
  const count = month.findings.filter((finding) => finding.severity === "error").length;
  return count > 0 ? { code: "openErrors", count } : null;
}
