import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { rangeArea, placeOfRange } from "../excel/rangeArea";
import { inWorkbook } from "../excel/inWorkbook";
import { sheetNamed } from "../excel/inventory";
import { readArea } from "../excel/readArea";
import { type WorkbookReading, readWorkbook } from "../excel/readWorkbook";
import { cellAt } from "../sheets/kit/address";
import { type Occupied, occupied } from "../sheets/records/occupied";
import { listUnder, usualFormat } from "../sheets/lists/recordLists";
import { recordsIn, type RecordSource, type RecordTable } from "../sheets/records/recordTable";

/** Records, and where 评分表 holds typed figures that they would replace. */
export interface ReadRecords {
  table: RecordTable;
  /** How most numbers of each column are shown. */
  formats: readonly string[];
  occupied: Occupied;
}

/** Reads every record of a table or list. */
export const readRecords = (source: RecordSource): Promise<Result<ReadRecords>> =>
  inWorkbook(async (context) => {
    const reading = await readWorkbook(context);
    if (!reading.ok) return reading;
    if (reading.value === null) return failed({ code: "noPeriod" });
    const read = await recordsAt(context, reading.value, source);
    if (!read.ok) return read;
    const { sheet, records } = read.value;
    return ok({
      table: records,
      formats: await formatsOf(context, sheet, records),
      occupied: occupied(reading.value.raw),
    });
  });

export interface RecordsOnSheet {
  sheet: Excel.Worksheet;
  records: RecordTable;
}

/** The records as they are now; a table that has grown is read to its new end. */
export async function recordsAt(
  context: Excel.RequestContext,
  { inventory }: Pick<WorkbookReading, "inventory">,
  source: RecordSource,
): Promise<Result<RecordsOnSheet>> {
  const sheet = sheetNamed(inventory.sheets, source.sheet);
  if (!sheet) return failed({ code: "sheetMissing", sheet: source.sheet });
  const table = inventory.tables.items.find(({ name }) => name === source.table);
  if (source.table !== null && !table)
    return failed({ code: "tableMissing", sheet: source.sheet, table: source.table });
  const range = table?.getRange().load(placeOfRange);
  if (range) await context.sync();
  const area = range ? rangeArea(range) : source.area;
  if (table === undefined) return ok({ sheet, records: await plainRecords(context, sheet, source) });
  const values = await readArea(context, sheet, area);
  return ok({
    sheet,
    records: { ...recordsIn({ values }, { ...source, area: { ...area, row: 0, column: 0 } }), area },
  });
}

/** The rows of a plain list below its headings. */
async function plainRecords(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  source: RecordSource,
): Promise<RecordTable> {
  const { area, headings = 1 } = source;
  const more = headings - 1;
  const cells = await readArea(context, sheet, { ...area, row: area.row - more, rows: area.rows + more });
  const { headers, rows } = listUnder(cells, headings);
  return { ...source, headers, rows };
}

/** Rows that are looked at to tell how a column shows its numbers. */
const looked = 50;

async function formatsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, rows }: RecordTable,
): Promise<string[]> {
  const count = Math.min(looked, rows.length);
  if (count === 0) return [];
  const range = sheet.getRangeByIndexes(area.row + 1, area.column, count, area.columns).load("numberFormat");
  await context.sync();
  const formats = range.numberFormat as string[][];
  return Array.from({ length: area.columns }, (_, column) =>
    usualFormat(formats.map((cells, row) => ({ value: rows[row]?.[column] ?? "", format: cells[column] ?? "" }))),
  );
}

/** Whether the headings are those that the recipe was made for. */
export function headersChanged(now: RecordTable, then: readonly string[]): Result<null> {
  const at = then.findIndex((header, place) => now.headers[place] !== header);
  if (at < 0) return ok(null);
  const address = cellAt(now.area.row, now.area.column + at);
  return failed({ code: "cellChanged", sheet: now.sheet, address, read: now.headers[at] ?? "" });
}
