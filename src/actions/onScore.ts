import type { OnOwnTableOnly } from "../domain/issue/adoptedIssue";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { WorkbookReading } from "../excel/readWorkbook";
import type { OpenPeriod } from "./withPeriod";

/** The table of 评分表; a table of people's own is theirs to sort, to add to and to count into. */
export function ownTable({ raw, sheets }: WorkbookReading, wanted: OnOwnTableOnly): Result<Excel.Table> {
  const { scoreTable } = sheets;
  return scoreTable === null ? failed({ code: "notOnTheirTable", sheet: raw.score.name, wanted }) : ok(scoreTable);
}

/** Writes to cells of 评分表 that people type into, where pasting has locked some of them too. */
export async function onScore(
  { change, reading: { raw, sheets } }: OpenPeriod,
  write: () => Promise<void>,
): Promise<void> {
  if (raw.lockedCells.score.length > 0) await change.unlocked(sheets.score, write);
  else await write();
}
