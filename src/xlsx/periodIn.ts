import type { Paused } from "../domain/outcome/paused";
import type { Scheme } from "../domain/scheme/scheme";
import type { Issue } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { tableNotFound } from "../sheets/adopt/findAgain";
import type { AdoptedSource } from "../sheets/book/adoptedSource";
import { presentNames } from "../sheets/book/anchors";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import { parseState, stateSheetName } from "../sheets/book/stateSheet";
import { stateShown } from "./stateShown";
import type { WorkbookState } from "../sheets/book/workbookState";
import { theirGrids } from "../sheets/book/theirGrids";
import { foundTable } from "../sheets/foundTable";
import { cellAt } from "../sheets/kit/address";
import type { SheetGrid } from "../sheets/kit/grid";
import type { RawSheet, RawTable } from "../sheets/kit/raw";
import { mostTableRows } from "./fileLimits";
import type { Book } from "./openBook";
import type { FileSheet } from "./package";
import { UnreadableFile } from "./unreadableFile";

type Stored = Pick<RawPeriod, "state" | "isStateOlder" | "unreadPlace">;

/** What the file remembers, or what its sheets show where that cannot be read. */
function* stateOf(book: Book, schemes: () => readonly Scheme[]): Paused<Result<Stored>> {
  const stateSheet = book.sheet(stateSheetName);
  const stateCells = stateSheet ? (yield* book.read(stateSheet)).cells : null;
  const stored = stateCells && parseState(stateCells);
  if (stateCells === null || !stored?.ok) return yield* stateShown(book, { stateCells, unread: stored }, schemes);
  const { state, isOlder } = stored.value;
  return ok({ state: { ...state, sheets: presentNames(state.sheets, stateCells) }, isStateOlder: isOlder });
}

/** The period that a file holds, or the sheets and tables of it that are missing; `schemes` are what a policy is recognized among. */
export function* periodIn(book: Book, schemes: () => readonly Scheme[]): Paused<Result<RawPeriod>> {
  const found = yield* stateOf(book, schemes);
  if (!found.ok) return found;
  const { state, ...how } = found.value;
  const [policy, score, ledger] = [state.sheets.policy, state.sheets.score, state.sheets.ledger].map(book.sheet);
  const ledgerTable = yield* tableOf(book, ledger, state.tables.ledger);
  const scored = yield* scoreIn(book, score, state);
  if (!scored.ok) return scored;
  if (policy && scored.value && ledger && ledgerTable) {
    const cells = yield* cellsOf(book, { policy, ledger }, state);
    const ledgerEnd = ledgerTable.row + ledgerTable.rows - 1;
    return ok({
      state,
      ...how,
      ...cells,
      ...scored.value,
      ledgerTable: usedPart(ledgerTable, cells.ledger),
      ledgerEnd,
    });
  }
  const [first, ...more] = missing(state, { policy, score, ledger, scoreTable: scored.value, ledgerTable });
  return failed(first ?? { code: "fileWithoutPeriod" }, ...more);
}

type Score = Pick<RawPeriod, "score" | "scoreTable" | "hiddenScoreRows"> & Partial<Pick<RawPeriod, "state" | "theirs">>;

/** 评分表, or the table of people's own that stands for it; undefined where there is none. */
function* scoreIn(book: Book, sheet: FileSheet | undefined, state: WorkbookState): Paused<Result<Score | undefined>> {
  if (state.source !== undefined) return yield* theirsIn(book, sheet, state, state.source);
  const table = yield* tableOf(book, sheet, state.tables.score);
  if (sheet === undefined || table === undefined) return ok(undefined);
  const { cells, hiddenRows } = yield* book.read(sheet);
  const isOfTable = (row: number): boolean => row >= table.row && row < table.row + table.rows;
  return ok({ score: cells, scoreTable: usedPart(table, cells), hiddenScoreRows: hiddenRows.filter(isOfTable) });
}

function* theirsIn(
  book: Book,
  sheet: FileSheet | undefined,
  state: WorkbookState,
  source: AdoptedSource,
): Paused<Result<Score>> {
  if (sheet === undefined) return failed(tableNotFound(source.mapping, state.sheets.score));
  const found = foundTable(state, source, [yield* book.grid(sheet)]);
  if (!found.ok || !found.value.theirs.isForms) return found;
  const own = new Set(Object.entries(state.sheets).flatMap(([role, name]) => (role === "score" ? [] : [name])));
  const grids: SheetGrid[] = [];
  for (const one of book.sheets.filter(({ name }) => !own.has(name))) grids.push(yield* book.grid(one));
  return foundTable(state, source, theirGrids(grids));
}

function* cellsOf(
  book: Book,
  sheets: Record<"policy" | "ledger", FileSheet>,
  { sheets: names }: WorkbookState,
): Paused<Omit<RawPeriod, keyof Stored | keyof Score | "ledgerTable" | "ledgerEnd">> {
  return {
    lockedCells: { score: [], ledger: [] },
    policy: (yield* book.read(sheets.policy)).cells,
    ledger: (yield* book.read(sheets.ledger)).cells,
    approval: yield* optional(book, names.approval),
    interviewIndex: yield* optional(book, names.interviewIndex),
    ofPeople: [],
  };
}

function* optional(book: Book, name: string): Paused<RawSheet | null> {
  const sheet = book.sheet(name);
  return sheet ? (yield* book.read(sheet)).cells : null;
}

/** A table may go on to the last row of the sheet; rows below the last cell in its columns hold nobody. */
function usedPart(table: RawTable, { name, values }: RawSheet): RawTable {
  const { row: first, column, columns } = table;
  let rows = Math.max(1, Math.min(table.rows, values.length - first));
  while (rows > 1 && (values[first + rows - 1] ?? []).slice(column, column + columns).every((cell) => cell === ""))
    rows -= 1;
  if (rows > mostTableRows)
    throw new UnreadableFile({
      code: "fileSheetTooLarge",
      sheet: name,
      lastCell: cellAt(first + rows - 1, column + columns - 1),
    });
  return { ...table, rows };
}

/** The table of this name, or the only one on the sheet if the user gave it another name. */
function* tableOf(book: Book, sheet: FileSheet | undefined, name: string): Paused<RawTable | undefined> {
  const tables = sheet ? yield* book.tables(sheet) : [];
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
