import type { CellValue } from "../sheets/kit/plan";
import { cellsRead, type RawSheet } from "../sheets/kit/raw";
import { cellsIn } from "../sheets/kit/area";
import { placeOfRange } from "./rangeArea";
import { askCells, rawCells } from "./rawSheet";
import { type AreaOnSheet, readInPieces, isAnswered } from "./readInPieces";

/** What was read of sheets, by the sheet, and what was asked for beside it. */
interface SheetsRead<Rest> {
  cells: ReadonlyMap<Excel.Worksheet, RawSheet>;
  rest: Rest;
}

/** Excel gives no cells at all of a range with more of them. */
const mostCells = 5_000_000;

/**
 * Reads sheets together with what else is waiting to be read, in one round trip. Where that answer would be too large, all is
 * asked for again: the rest at once, the sheets in pieces.
 */
export async function readSheets<Rest>(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  askRest: () => Rest,
): Promise<SheetsRead<Rest>> {
  const rest = askRest();
  const used = sheets.map(askCells);
  if (await isAnswered(context)) return { rest, cells: bySheet(sheets, used.map(rawCells)) };
  const again = askRest();
  const places = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(placeOfRange));
  await context.sync();
  const areas = sheets.map((sheet, at) => areaDownTo(sheet, places[at]));
  const rows = await readInPieces(context, areas, askRows);
  return {
    rest: again,
    cells: bySheet(
      sheets,
      rows.map((lines) => ({
        values: lines.map(({ values }) => values),
        formulas: lines.map(({ formulas }) => formulas),
      })),
    ),
  };
}

const bySheet = (sheets: readonly Excel.Worksheet[], cells: readonly Omit<RawSheet, "name">[]) =>
  new Map(
    sheets.map(
      (sheet, at) => [sheet, { name: nameOf(sheet), ...(cells[at] ?? { values: [], formulas: [] }) }] as const,
    ),
  );

const nameOf = (sheet: Excel.Worksheet): string => (sheet.isNullObject ? "" : sheet.name);

/** From the first cell of the sheet to the last one that is used. */
function areaDownTo(sheet: Excel.Worksheet, used: Excel.Range | undefined): AreaOnSheet {
  const blank = { sheet, row: 0, column: 0, rows: 0, columns: 0 };
  if (
    used === undefined ||
    used.isNullObject ||
    cellsIn({ ...blank, rows: used.rowCount, columns: used.columnCount }) > mostCells
  )
    return blank;
  return { ...blank, rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

interface Line {
  values: CellValue[];
  formulas: CellValue[];
}

function askRows(range: Excel.Range): () => Line[] {
  range.load("values,formulas");
  return () => {
    const formulas = range.formulas as CellValue[][];
    return cellsRead(range.values as CellValue[][]).map((values, at) => ({ values, formulas: formulas[at] ?? [] }));
  };
}
