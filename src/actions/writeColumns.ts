import { rangeAt } from "../sheets/kit/address";
import type { ColumnChange } from "../sheets/records/recordCells";
import { peoplePlaces } from "../sheets/reading/rowSorts";
import { onScore } from "./onScore";
import type { OpenPeriod } from "./withPeriod";

/** Queues columns of 评分表, if the rows are still those of the people they were read for. */
export async function writeColumns(open: OpenPeriod, columns: readonly ColumnChange[]): Promise<void> {
  await onScore(open, async () => {
    if (columns.length > 0) await expectPeople(open);
    for (const column of columns) await open.change.cells(open.reading.sheets.score, column);
  });
}

async function expectPeople({ change, reading: { raw, sheets } }: OpenPeriod): Promise<void> {
  const places = peoplePlaces(raw);
  if (!places.ok) return;
  const { row, rows } = raw.scoreTable;
  const body = raw.score.formulas.slice(row + 1, row + rows);
  const keys = Object.values(places.value).map((column: number) => ({
    address: rangeAt(row + 1, column, row + rows - 1, column),
    before: Array.from({ length: rows - 1 }, (_, at) => [body[at]?.[column] ?? ""]),
  }));
  await change.expect(sheets.score, keys);
}
