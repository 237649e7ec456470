import type { FormulaEdit } from "../sheets/ownFormulaEdits";
import type { OpenPeriod } from "./withPeriod";

/** Queues formulas of 评分表, its lock off for it. */
export async function writeFormulas(
  { change, reading: { sheets } }: OpenPeriod,
  edits: readonly FormulaEdit[],
): Promise<void> {
  if (edits.length === 0) return;
  await change.unlocked(sheets.score, async () => {
    for (const edit of edits) await change.cells(sheets.score, edit);
  });
}
