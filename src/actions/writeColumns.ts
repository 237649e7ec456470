import type { ColumnChange } from "../sheets/records/recordCells";
import type { OpenPeriod } from "./withPeriod";

/** Queues columns of 评分表; the cells of inputs are not locked. */
export function writeColumns({ change, reading }: OpenPeriod, columns: readonly ColumnChange[]): void {
  for (const column of columns) change.cells(reading.sheets.score, column);
}
