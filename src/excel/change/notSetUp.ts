import type { SetUpIssue } from "../../domain/issue/setUpIssue";
import type { Refusal } from "../inWorkbook";
import type { RefusedDecoration } from "./sheet/draw";

type NotSetUp = Extract<SetUpIssue, { code: "notSetUp" }>;

/**
 * What to tell of sheets that were drawn in steps: every member that Excel refused, once for all sheets it is missing on;
 * where nothing is missing, that Excel had refused the sheets as a whole.
 */
export function notSetUp({ excelCode, place }: Refusal, refused: readonly RefusedDecoration[]): SetUpIssue[] {
  if (refused.length === 0) return [{ code: "doneInSteps", excelCode, place }];
  const byMember = new Map<string, NotSetUp>();
  for (const { sheet, part, refusal } of refused) {
    const key = JSON.stringify([part, refusal.excelCode, refusal.place]);
    const sheets = byMember.get(key)?.sheets ?? [];
    byMember.set(key, {
      code: "notSetUp",
      part,
      sheets: sheets.includes(sheet) ? sheets : [...sheets, sheet],
      excelCode: refusal.excelCode,
      place: refusal.place,
    });
  }
  return [...byMember.values()];
}
