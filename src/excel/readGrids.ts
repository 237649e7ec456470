import type { Area } from "../sheets/kit/area";
import { cellsIn } from "../sheets/kit/area";
import type { SheetGrid } from "../sheets/kit/grid";
import type { CellValue } from "../sheets/kit/plan";
import { cellsRead } from "../sheets/kit/raw";
import { placeOfRange } from "./rangeArea";
import { type AreaOnSheet, readInPieces } from "./readInPieces";

/** What was read of sheets that somebody made. */
export interface ReadGrids {
  grids: readonly SheetGrid[];
  /** Sheets with more cells than are looked through. */
  tooLarge: readonly string[];
}

/** Evaluation tables have thousands of cells; what has more is an export. */
const most = { ofSheet: 100_000, ofAll: 500_000 } as const;

/** A merged area has two cells or more, and Excel tells of 512 areas at most. */
const mostMerged = 1000;

/** Whether a column is hidden is asked for as far as headings reach. */
const lookedAt = "A1:ZZ1";

/** Reads sheets as somebody made them, in three round trips as long as their cells fit into one answer. */
export async function readGrids(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<ReadGrids> {
  const places = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(placeOfRange));
  await context.sync();
  const { areas, tooLarge } = readable(sheets, places);
  const looks = areas.map(askLooks);
  await context.sync();
  const lines = await readInPieces(context, areas, askLines);
  const grids = areas.map(({ sheet }, nth): SheetGrid => gridOf(sheet.name, lines[nth] ?? [], looks[nth]?.() ?? none));
  return { grids, tooLarge };
}

/** From the first cell of each sheet to the last that is used, as many sheets as are looked through. */
function readable(sheets: readonly Excel.Worksheet[], places: readonly Excel.Range[]) {
  const areas: AreaOnSheet[] = [];
  const tooLarge: string[] = [];
  let room: number = most.ofAll;
  sheets.forEach((sheet, nth) => {
    const used = places[nth];
    if (used === undefined || used.isNullObject) return;
    const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    const area = { sheet, row: 0, column: 0, rows, columns };
    if (cellsIn(area) > Math.min(most.ofSheet, room)) tooLarge.push(sheet.name);
    else {
      areas.push(area);
      room -= cellsIn(area);
    }
  });
  return { areas, tooLarge };
}

interface Looks {
  merges: readonly Area[];
  hiddenColumns: readonly number[];
}

const none: Looks = { merges: [], hiddenColumns: [] };

/** Asks for merged areas and hidden columns of a sheet. */
function askLooks({ sheet, rows, columns }: AreaOnSheet): () => Looks {
  const shown = sheet.getRange(lookedAt).getColumnProperties({ columnHidden: true });
  const step = Math.max(1, Math.floor(mostMerged / columns));
  const merged = Array.from({ length: Math.ceil(rows / step) }, (_, nth) =>
    sheet
      .getRangeByIndexes(nth * step, 0, Math.min(step, rows - nth * step), columns)
      .getMergedAreasOrNullObject()
      .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"),
  );
  return () => ({
    merges: distinct(merged.flatMap((found) => (found.isNullObject ? [] : found.areas.items))),
    hiddenColumns: shown.value.flatMap(({ columnHidden }, column) => (columnHidden === true ? [column] : [])),
  });
}

/** An area over the end of a stretch is told twice. */
function distinct(ranges: readonly Excel.Range[]): Area[] {
  const byCell = new Map<string, Area>();
  for (const { rowIndex, columnIndex, rowCount, columnCount } of ranges)
    byCell.set(`${rowIndex} ${columnIndex}`, {
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    });
  return [...byCell.values()];
}

interface Line {
  values: CellValue[];
  formulas: CellValue[];
  formats: string[];
  isHidden: boolean;
}

function askLines(range: Excel.Range): () => Line[] {
  range.load("values,formulas,numberFormat");
  const properties = range.getRowProperties({ rowHidden: true });
  return () => {
    const hidden = properties.value.map(({ rowHidden }) => rowHidden);
    const [formulas, formats] = [range.formulas as CellValue[][], range.numberFormat as string[][]];
    return cellsRead(range.values as CellValue[][]).map((values, at) => ({
      values,
      formulas: formulas[at] ?? [],
      formats: (formats[at] ?? []).map((format) => (format === "General" ? "" : format)),
      isHidden: hidden[at] === true,
    }));
  };
}

const gridOf = (name: string, lines: readonly Line[], looks: Looks): SheetGrid => ({
  name,
  values: lines.map(({ values }) => values),
  formulas: lines.map(({ formulas }) => formulas),
  formats: lines.map(({ formats }) => formats),
  hiddenRows: lines.flatMap(({ isHidden }, row) => (isHidden ? [row] : [])),
  ...looks,
});
