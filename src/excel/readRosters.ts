import { type Roster, rosterOf } from "../sheets/lists/roster";
import { strangeSheets } from "./findRecordTables";
import { placeOfRange } from "./rangeArea";
import { readArea } from "./readArea";
import type { WorkbookReading } from "./readWorkbook";

/** People are looked for in so many rows and columns of a sheet. */
const searched = { rows: 3000, columns: 60 };

/** The people of every visible sheet that is not the product's own. */
export async function readRosters(context: Excel.RequestContext, reading: WorkbookReading): Promise<Roster[]> {
  const sheets = (await strangeSheets(context, reading)).map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(placeOfRange),
  }));
  await context.sync();
  const rosters: Roster[] = [];
  for (const { sheet, used } of sheets) {
    if (used.isNullObject) continue;
    const rows = Math.min(used.rowIndex + used.rowCount, searched.rows);
    const columns = Math.min(used.columnIndex + used.columnCount, searched.columns);
    const values = await readArea(context, sheet, { row: 0, column: 0, rows, columns });
    const plain = { formats: [], merges: [], hiddenRows: [], hiddenColumns: [] };
    const people = rosterOf({ name: sheet.name, values, formulas: values, ...plain });
    if (people.length > 0) rosters.push({ sheet: sheet.name, people });
  }
  return rosters;
}
