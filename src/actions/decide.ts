import type { Issue } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";
import { inTheWay } from "../sheets/approval/inTheWay";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import type { ApprovalState } from "../sheets/book/workbookState";
import { serialOf } from "../sheets/kit/serialDay";
import { readPeriod } from "../sheets/readPeriod";
import { texts } from "../text/texts";
import type { ApprovalDecision } from "./actions";
import { answer } from "./answer";
import { withPeriod } from "./withPeriod";

/** Writes the approver's decision. What still has errors, or differs from what is shown, cannot be approved. */
export const decide = (decision: ApprovalDecision, today: string): Promise<Result<null>> =>
  withPeriod((open) => {
    const evaluated = readPeriod(open.reading.raw, today);
    const { approval, language } = evaluated.state;
    if (approval === null || open.reading.sheets.approval === null) return failed({ code: "noApproval" });
    const refusal = refusalOf(decision, evaluated, approval);
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
    return answer(open, decided, { decision: word, reason, approver: by, approvedOn: serialOf(today) });
  });

function refusalOf(
  { kind, reason }: ApprovalDecision,
  evaluated: EvaluatedPeriod,
  approval: ApprovalState,
): Issue | null {
  if (approval.publishedOn !== null) return { code: "alreadyPublished", on: approval.publishedOn };
  if (kind === "return") return reason.trim() === "" ? { code: "reasonMissing" } : null;
  if (evaluated.isApprovalStale) return { code: "approvalStale" };
  const count = inTheWay(evaluated.findings).length;
  return count > 0 ? { code: "openErrors", count } : null;
}
