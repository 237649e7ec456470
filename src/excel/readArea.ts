import type { CellValue } from "../sheets/kit/plan";
import { cellsRead, type RawTable } from "../sheets/kit/raw";

/** Cells whose values stay well below the 5 MB of one answer. */
const cellsAtOnce = 60_000;

/** Reads the values of an area, in blocks of rows when it is large. */
export async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: RawTable,
): Promise<CellValue[][]> {
  const atOnce = Math.max(1, Math.floor(cellsAtOnce / columns));
  const read: CellValue[][] = [];
  for (let done = 0; done < rows; done += atOnce) {
    const block = sheet.getRangeByIndexes(row + done, column, Math.min(atOnce, rows - done), columns).load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each block needs an answer of its own
    await context.sync();
    for (const cells of cellsRead(block.values as CellValue[][])) read.push(cells);
  }
  return read;
}
