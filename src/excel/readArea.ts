import type { CellValue } from "../sheets/kit/plan";
import { cellsRead, type RawTable } from "../sheets/kit/raw";
import { readInPieces } from "./readInPieces";

/** Reads the values of an area, however many rows it has. */
export async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: RawTable,
): Promise<CellValue[][]> {
  const [rows = []] = await readInPieces(context, [{ sheet, ...area }], (range) => {
    range.load("values");
    return () => cellsRead(range.values as CellValue[][]);
  });
  return rows;
}
