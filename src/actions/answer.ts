import { ok, type Result } from "../domain/issue/result";
import { enteredCell } from "../excel/entered";
import { unlocked } from "../excel/unlocked";
import { noteState, stateBlocks, writeState } from "../excel/writeState";
import { cellAt } from "../sheets/kit/address";
import { type AnswerId, approvalLayout } from "../sheets/approval/approvalLayout";
import type { ApprovalState } from "../sheets/book/evaluatedPeriod";
import type { CellValue } from "../sheets/kit/plan";
import type { Change } from "./withPeriod";

/** Fills in answers on 审批表 and remembers the state they stand for, together. */
export async function answer(
  { reading, journal, context }: Change,
  approval: ApprovalState,
  answers: Partial<Record<AnswerId, CellValue | null>>,
): Promise<Result<null>> {
  const { raw, sheets } = reading;
  const { state } = raw;
  const sheet = sheets.approval;
  if (sheet === null) return ok(null);
  const places = approvalLayout(state.scheme).answers;
  const blocks = stateBlocks(reading, { ...state, approval }, []);
  noteState(reading, journal, blocks);
  unlocked(sheet, journal, () => {
    for (const [id, value] of Object.entries(answers) as [AnswerId, CellValue | null][]) {
      const { row, column } = places[id];
      const address = cellAt(row, column);
      const before = raw.approval?.formulas[row]?.[column] ?? "";
      journal.push({ kind: "cells", sheet: sheet.name, address, formulas: [[before]] });
      sheet.getRange(address).formulas = [[enteredCell(value)]];
    }
  });
  writeState(reading, blocks);
  await context.sync();
  return ok(null);
}
