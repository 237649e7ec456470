import { anchorRange, anchorsIn } from "../sheets/book/anchors";
import type { SeenPlaces, SeenWorkbook } from "../sheets/book/seenWorkbook";
import { stateSheetName } from "../sheets/book/stateSheet";
import type { Area } from "../sheets/kit/area";
import type { CellValue } from "../sheets/kit/plan";
import { askMode, isByHand } from "./calculation";
import { rangeArea, placeOfRange } from "./rangeArea";
import type { WorkbookReading } from "./readWorkbook";

/** What a whole read saw, without Excel's objects: these belong to the batch that read it. */
export const seenIn = ({ raw, stateCells, sheets }: WorkbookReading): SeenWorkbook => ({
  raw,
  places: {
    anchors: anchorsIn(stateCells),
    sheets: {
      policy: sheets.policy.id,
      score: sheets.score.id,
      ledger: sheets.ledger.id,
      approval: sheets.approval?.id ?? null,
      interviewIndex: sheets.interviewIndex?.id ?? null,
      state: sheets.state.id,
    },
    ofPeople: sheets.ofPeople.map(({ id }) => id),
    tables: { score: sheets.scoreTable?.id ?? null, ledger: sheets.ledgerTable.id },
  },
});

interface AskedTable {
  table: Excel.Table;
  range: Excel.Range;
}

/** Sheets and tables looked up by the names they went by when they were seen. */
interface AskedPlaces {
  anchors: Excel.Range;
  sheets: Readonly<Record<keyof SeenPlaces["sheets"], Excel.Worksheet>>;
  tables: Readonly<Record<keyof SeenPlaces["tables"], AskedTable>>;
  /** Row by row where some were hidden; otherwise the range says in one word whether that is still so. */
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  mode: Excel.Application;
}

export function askPlaces(context: Excel.RequestContext, { raw }: SeenWorkbook): AskedPlaces {
  const { workbook } = context;
  const { sheets: names, tables: tableNames } = raw.state;
  const sheet = (name: string): Excel.Worksheet => workbook.worksheets.getItemOrNullObject(name).load("id");
  const table = (name: string): AskedTable => {
    const found = workbook.tables.getItemOrNullObject(name).load("id");
    return { table: found, range: found.getRange().load(placeOfRange) };
  };
  const state = sheet(stateSheetName);
  const tables = { score: table(tableNames.score), ledger: table(tableNames.ledger) };
  const wereHidden = raw.hiddenScoreRows.length > 0;
  if (!wereHidden) tables.score.range.load("rowHidden");
  return {
    anchors: state.getRange(anchorRange).load("formulas"),
    sheets: {
      policy: sheet(names.policy),
      score: sheet(names.score),
      ledger: sheet(names.ledger),
      approval: sheet(names.approval),
      interviewIndex: sheet(names.interviewIndex),
      state,
    },
    tables,
    rows: wereHidden ? tables.score.range.getRowProperties({ rowHidden: true }) : null,
    mode: askMode(context),
  };
}

/** Whether everything still stands where it was seen, under the same names, the same rows are hidden and formulas are calculated as before. */
export function isAsSeen({ anchors, sheets, tables, rows, mode }: AskedPlaces, { raw, places }: SeenWorkbook): boolean {
  const isSheet = (role: keyof SeenPlaces["sheets"]): boolean => idOf(sheets[role]) === places.sheets[role];
  const isTable = (role: keyof SeenPlaces["tables"], area: Area): boolean =>
    idOf(tables[role].table) === places.tables[role] && isSame(rangeArea(tables[role].range), area);
  return (
    (["state", "policy", "score", "ledger", "approval", "interviewIndex"] as const).every(isSheet) &&
    isTable("score", raw.scoreTable) &&
    isTable("ledger", raw.ledgerTable) &&
    isSame(firstOfRows(anchors.formulas as CellValue[][]), places.anchors) &&
    isByHand(mode) === (raw.isCalculatedByHand === true) &&
    isSame(hiddenRows(tables.score.range, rows), raw.hiddenScoreRows)
  );
}

const idOf = (found: Excel.Worksheet | Excel.Table): string | null => (found.isNullObject ? null : found.id);

const firstOfRows = (rows: readonly CellValue[][]): CellValue[] => rows.map(([first = ""]) => first);

/** null where some are hidden and nobody has asked which. */
function hiddenRows(range: Excel.Range, rows: AskedPlaces["rows"]): number[] | null {
  if (rows !== null) return rows.value.flatMap(({ rowHidden }, at) => (rowHidden ? [range.rowIndex + at] : []));
  const isHidden = range.rowHidden as boolean | null;
  return isHidden === false ? [] : null;
}

/** Both are made with their members in the same order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
