import type { OpenPeriod } from "./withPeriod";

/** Writes to cells of 评分表 that people type into, where pasting has locked some of them too. */
export async function onScore(
  { change, reading: { raw, sheets } }: OpenPeriod,
  write: () => Promise<void>,
): Promise<void> {
  if (raw.lockedCells.score.length > 0) await change.unlocked(sheets.score, write);
  else await write();
}
