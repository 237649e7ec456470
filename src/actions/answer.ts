import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { rememberState } from "../excel/rememberState";
import { cellAt } from "../sheets/kit/address";
import { answerPlaces } from "../sheets/approval/answerPlaces";
import type { AnswerId } from "../sheets/approval/approvalLayout";
import type { ApprovalState } from "../sheets/book/workbookState";
import type { CellValue } from "../sheets/kit/plan";
import type { OpenPeriod } from "./withPeriod";

type Answers = Partial<Record<AnswerId, CellValue | null>>;

/** Fills in answers on 审批表 and remembers the state they stand for, together. */
export async function answer(open: OpenPeriod, approval: ApprovalState, answers: Answers): Promise<Result<null>> {
  const { change, reading } = open;
  const approver = approval.decidedBy === "" ? {} : { approver: approval.decidedBy };
  const state = { ...reading.raw.state, ...approver, approval };
  await rememberState(change, reading, { state, within: () => writeAnswers(open, answers) });
  return ok(null);
}

async function writeAnswers({ change, reading: { raw, sheets } }: OpenPeriod, answers: Answers): Promise<void> {
  const sheet = sheets.approval;
  if (sheet === null) return;
  const places = answerPlaces(raw.approval?.values ?? [], raw.state.language);
  await change.unlocked(sheet, async () => {
    for (const [id, value] of Object.entries(answers) as [AnswerId, CellValue | null][]) {
      const place = places[id];
      if (place === undefined) continue;
      const { row, column } = place;
      const before = raw.approval?.formulas[row]?.[column] ?? "";
      await change.cells(sheet, { address: cellAt(row, column), before: [[before]], after: [[value]] });
    }
  });
}
