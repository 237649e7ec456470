import type { Issue } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { presentNames } from "../sheets/book/anchors";
import type { WorkbookState } from "../sheets/book/workbookState";
import type { RawSheet, RawTable } from "../sheets/kit/raw";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { parseState, stateSheetName } from "../sheets/book/stateSheet";
import { fileLimits } from "./fileLimits";
import { kindOf } from "./fileKind";
import { sharedTexts } from "./fileText";
import { type FileSheet, type FileTable, packageOf, tablesOf, textOf } from "./package";
import { type ReadSheet, readCells } from "./readCells";
import { tooLarge, UnreadableFile } from "./unreadableFile";
import { openZip } from "./zip";

/** A file with what is needed to read any of its sheets. */
interface Book {
  sheet: (name: string) => FileSheet | undefined;
  read: (sheet: FileSheet) => ReadSheet;
  tables: (sheet: FileSheet) => FileTable[];
}

/**
 * Reads the period of another workbook from the bytes of its file, as readWorkbook reads the open one: whatever program saved
 * it last. Nothing in it is calculated or followed; saved results are only taken where an input is a formula.
 */
export function readWorkbookFile(bytes: Uint8Array): Result<RawPeriod> {
  const kind = kindOf(bytes);
  if (kind !== "zip") return failed({ code: kind });
  const refused = tooLargeFile(bytes.length);
  if (refused) return failed(refused);
  try {
    const book = open(bytes);
    return book === null ? failed({ code: "fileNotWorkbook" }) : periodIn(book);
  } catch (error) {
    if (error instanceof UnreadableFile) return failed(error.issue);
    throw error;
  }
}

/** Why a file of so many bytes is not even opened. */
export const tooLargeFile = (bytes: number): Issue | null =>
  bytes > fileLimits.packed ? tooLarge(bytes, "packed").issue : null;

function open(bytes: Uint8Array): Book | null {
  const archive = openZip(bytes);
  const found = packageOf(archive);
  if (found === null) return null;
  const { sheets, strings } = found;
  const texts = strings === null ? [] : sharedTexts(textOf(archive, strings), strings);
  return {
    sheet: (name) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    read: ({ name, part }) => readCells(name, textOf(archive, part), part, texts),
    tables: (sheet) => tablesOf(archive, sheet),
  };
}

function periodIn(book: Book): Result<RawPeriod> {
  const stateSheet = book.sheet(stateSheetName);
  if (!stateSheet) return failed({ code: "fileWithoutPeriod" });
  const stateCells = book.read(stateSheet).cells;
  const stored = parseState(stateCells);
  if (!stored.ok) return stored;
  const { state: remembered, isOlder: isStateOlder } = stored.value;
  const state = { ...remembered, sheets: presentNames(remembered.sheets, stateCells) };
  const [policy, score, ledger] = [state.sheets.policy, state.sheets.score, state.sheets.ledger].map(book.sheet);
  const scoreTable = tableOf(book, score, state.tables.score);
  const ledgerTable = tableOf(book, ledger, state.tables.ledger);
  if (policy && score && scoreTable && ledger && ledgerTable) {
    const cells = cellsOf(book, { policy, score, ledger }, state, scoreTable);
    return ok({
      state,
      isStateOlder,
      ...cells,
      scoreTable: usedPart(scoreTable, cells.score),
      ledgerTable: usedPart(ledgerTable, cells.ledger),
    });
  }
  const [first, ...more] = missing(state, { policy, score, ledger, scoreTable, ledgerTable });
  return failed(first ?? { code: "fileWithoutPeriod" }, ...more);
}

function cellsOf(
  book: Book,
  sheets: Record<"policy" | "score" | "ledger", FileSheet>,
  { sheets: names }: WorkbookState,
  { row: first, rows }: RawTable,
): Omit<RawPeriod, "state" | "isStateOlder" | "scoreTable" | "ledgerTable"> {
  const { cells, hiddenRows } = book.read(sheets.score);
  const optional = (name: string): RawSheet | null => {
    const sheet = book.sheet(name);
    return sheet ? book.read(sheet).cells : null;
  };
  return {
    score: cells,
    hiddenScoreRows: hiddenRows.filter((row) => row >= first && row < first + rows),
    lockedCells: { score: [], ledger: [] },
    policy: book.read(sheets.policy).cells,
    ledger: book.read(sheets.ledger).cells,
    approval: optional(names.approval),
    interviewIndex: optional(names.interviewIndex),
    ofPeople: [],
  };
}

/** A table may go on to the last row of the sheet; rows below the last cell hold nobody. */
const usedPart = (table: RawTable, { values }: RawSheet): RawTable => ({
  ...table,
  rows: Math.max(1, Math.min(table.rows, values.length - table.row)),
});

/** The table of this name, or the only one on the sheet if the user gave it another name. */
function tableOf(book: Book, sheet: FileSheet | undefined, name: string): RawTable | undefined {
  const tables = sheet ? book.tables(sheet) : [];
  const named = tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const table = named ?? (tables.length === 1 ? tables[0] : undefined);
  return table?.area;
}

type Found = Record<"policy" | "score" | "ledger" | "scoreTable" | "ledgerTable", unknown>;

function missing({ sheets, tables }: WorkbookState, found: Found): Issue[] {
  const sheet = (role: "policy" | "score" | "ledger"): Issue[] =>
    found[role] === undefined ? [{ code: "sheetMissing", sheet: sheets[role] }] : [];
  const table = (role: "score" | "ledger"): Issue[] =>
    found[role] !== undefined && found[`${role}Table`] === undefined
      ? [{ code: "tableMissing", sheet: sheets[role], table: tables[role] }]
      : [];
  return [...sheet("policy"), ...sheet("score"), ...table("score"), ...sheet("ledger"), ...table("ledger")];
}
