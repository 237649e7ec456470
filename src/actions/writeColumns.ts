import type { ColumnChange } from "../sheets/records/recordCells";
import { onScore } from "./onScore";
import type { OpenPeriod } from "./withPeriod";

/** Queues columns of 评分表. */
export async function writeColumns(open: OpenPeriod, columns: readonly ColumnChange[]): Promise<void> {
  await onScore(open, async () => {
    for (const column of columns) await open.change.cells(open.reading.sheets.score, column);
  });
}
