import { headRange } from "../sheets/book/madeSheets";
import { isTitledAsOwn } from "../sheets/book/ownTitles";
import type { CellValue } from "../sheets/kit/plan";
import type { RawTable } from "../sheets/kit/raw";
import { recordLists } from "../sheets/lists/recordLists";
import type { FoundRecords } from "../sheets/records/recordTable";
import { rangeArea, placeOfRange } from "./rangeArea";
import type { WorkbookReading } from "./readWorkbook";
import { isOwnSheet } from "./theirSheets";

/** Headings are searched for in so many rows and columns. */
const searched = { rows: 30, columns: 80 };

function askTables({ inventory }: WorkbookReading, names: ReadonlySet<string>) {
  return inventory.tables.items
    .filter((table) => names.has(table.worksheet.name))
    .map((table) => ({
      sheet: table.worksheet.name,
      table: table.name,
      range: table.getRange().load(placeOfRange),
      heading: table.getHeaderRowRange().load("values"),
    }));
}

type AskedTable = ReturnType<typeof askTables>[number];

const foundTable = ({ sheet, table, range, heading }: AskedTable): FoundRecords[] =>
  range.rowCount < 2
    ? []
    : [{ sheet, table, area: rangeArea(range), headers: ((heading.values as CellValue[][])[0] ?? []).map(String) }];

/** The lists among the first rows of a sheet that is filled down to row `rows`; what goes on behind them goes on to the end. */
function listsIn(sheet: string, rows: number, values: CellValue[][]): FoundRecords[] {
  const plain = { formats: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  const lists = recordLists({ name: sheet, values, formulas: values, ...plain }).map(({ table }) => table);
  return lists.map(({ headers, headings, area }) => {
    const isLast = lists.every((other) => other.area.row <= area.row || !areAbove(area, other.area));
    const goesOn = rows > values.length && isLast;
    return { sheet, table: null, headings, headers, area: { ...area, rows: goesOn ? rows - area.row : area.rows } };
  });
}

const areAbove = (one: RawTable, other: RawTable): boolean =>
  one.column < other.column + other.columns && other.column < one.column + one.columns;

/** Visible sheets that neither are the period's own nor say that they were made for this or another one: copies, cards, roll-ups. */
export async function strangeSheets(
  context: Excel.RequestContext,
  { inventory, raw }: WorkbookReading,
): Promise<Excel.Worksheet[]> {
  const heads = inventory.sheets.items
    .filter((sheet) => sheet.visibility === "Visible" && !isOwnSheet(sheet.name, raw.state.sheets))
    .map((sheet) => ({ sheet, head: sheet.getRange(headRange).load("values") }));
  await context.sync();
  return heads.flatMap(({ sheet, head }) => (isTitledAsOwn(head.values as CellValue[][]) ? [] : [sheet]));
}

/** Every Excel table and every plain list on sheets that are not the product's own, in three more round trips. */
export async function findRecordTables(
  context: Excel.RequestContext,
  reading: WorkbookReading,
): Promise<FoundRecords[]> {
  const sheets = await strangeSheets(context, reading);
  const tables = askTables(reading, new Set(sheets.map((sheet) => sheet.name)));
  const withTable = new Set(tables.map(({ sheet }) => sheet));
  const plain = sheets
    .filter((sheet) => !withTable.has(sheet.name))
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load(placeOfRange) }));
  await context.sync();
  const lists = plain.flatMap(({ sheet, used }) => {
    if (used.isNullObject) return [];
    const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    const top = sheet.getRangeByIndexes(0, 0, Math.min(rows, searched.rows), Math.min(columns, searched.columns));
    return [{ sheet: sheet.name, rows, top: top.load("values") }];
  });
  await context.sync();
  return [
    ...tables.flatMap(foundTable),
    ...lists.flatMap(({ sheet, rows, top }) => listsIn(sheet, rows, top.values as CellValue[][])),
  ];
}
