import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { RawSheet } from "../sheets/kit/raw";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import type { WorkbookState } from "../sheets/book/workbookState";
import { parseState, stateSheetName } from "../sheets/book/stateSheet";
import { usualTableNames } from "../sheets/book/sheetNames";
import { presentNames } from "../sheets/book/anchors";
import { headRange } from "../sheets/book/madeSheets";
import { isTitledAsScore } from "../sheets/book/ownTitles";
import type { CellValue } from "../sheets/kit/plan";
import { askHeads, isRemembered, readClaims } from "./claimedSheets";
import { findSheets, type FoundSheets } from "./findSheets";
import { rangeArea, placeOfRange } from "./rangeArea";
import { askMode, isByHand } from "./calculation";
import { askLocks, lockedCells } from "./lockedCells";
import { askInventory, askProtection, type Inventory, isBegun, sheetNamed } from "./inventory";
import { readSheets } from "./readSheets";
import { readTheirs } from "./readTheirs";

/** One read of a period's workbook: its cells, and the sheets to write to. */
export interface WorkbookReading extends Place {
  raw: RawPeriod;
  /** Sheets of people that carry the prefix asked for; empty unless one was. */
  withPrefix: readonly RawSheet[];
}

/** Sheets that there is one of for a person: they begin with this. */
type PrefixOf = (state: WorkbookState) => string;

export interface ReadOptions {
  withPrefix?: PrefixOf;
  /** Notes of the change that reads in its course. */
  isOwnNote?: (sheet: string) => boolean;
}

interface Place {
  inventory: Inventory;
  stateCells: RawSheet;
  sheets: FoundSheets & {
    state: Excel.Worksheet;
    approval: Excel.Worksheet | null;
    interviewIndex: Excel.Worksheet | null;
    /** Sheets of people that the workbook remembers or that carry the prefix asked for. */
    ofPeople: readonly Excel.Worksheet[];
  };
}

/**
 * Reads a whole period in two round trips, or three where cells were locked, and in more where an answer of Excel would be too
 * large; null when the workbook holds none.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { withPrefix, isOwnNote }: ReadOptions = {},
): Promise<Result<WorkbookReading | null>> {
  const stateSheet = context.workbook.worksheets.getItemOrNullObject(stateSheetName);
  const { cells, rest } = await readSheets(context, [stateSheet], () => ({
    state: stateSheet.load("id,name"),
    mode: askMode(context),
    inventory: askInventory(context.workbook),
  }));
  const { inventory } = rest;
  if (isBegun(inventory, isOwnNote)) return failed({ code: "workUnfinished" });
  if (rest.state.isNullObject) return withoutState(context, inventory);
  const stateCells = sheetIn(cells, stateSheet);
  const stored = parseState(stateCells);
  if (!stored.ok) return stored;
  const { state: remembered, isOlder } = stored.value;
  const state = { ...remembered, sheets: presentNames(remembered.sheets, stateCells) };
  const found = findSheets(inventory, state);
  if (!found.ok) return found;
  const prefix = withPrefix?.(state) ?? null;
  const sheets = {
    ...found.value,
    state: stateSheet,
    approval: sheetNamed(inventory.sheets, state.sheets.approval) ?? null,
    interviewIndex: sheetNamed(inventory.sheets, state.sheets.interviewIndex) ?? null,
    ofPeople: sheetsOfPeople(inventory, state, prefix),
  };
  const place = { inventory, stateCells, sheets };
  const stated = { state, isStateOlder: isOlder, isCalculatedByHand: isByHand(rest.mode) };
  return readCells(context, stated, place, prefix);
}

/** Nothing, or the sheets of a period that lost the one that remembers what they are: 评分表 is known by its table's name or its title. */
async function withoutState(context: Excel.RequestContext, { sheets, tables }: Inventory): Promise<Result<null>> {
  const heads = tables.items.flatMap(({ name, worksheet }) => {
    const sheet = sheetNamed(sheets, worksheet.name);
    return sheet === undefined ? [] : [{ name, sheet, head: sheet.getRange(headRange).load("values") }];
  });
  if (heads.length > 0) await context.sync();
  const left = heads.find(
    ({ name, head }) => name === usualTableNames.score || isTitledAsScore(head.values as CellValue[][]),
  );
  return left === undefined ? ok(null) : failed({ code: "stateMissing", sheet: left.sheet.name });
}

const sheetIn = (cells: ReadonlyMap<Excel.Worksheet, RawSheet>, sheet: Excel.Worksheet): RawSheet =>
  cells.get(sheet) ?? { name: "", values: [], formulas: [] };

async function readCells(
  context: Excel.RequestContext,
  stored: Pick<RawPeriod, "state" | "isStateOlder" | "isCalculatedByHand">,
  place: Place,
  prefix: string | null,
): Promise<Result<WorkbookReading>> {
  const { policy, score, scoreTable, ledger, approval, interviewIndex } = place.sheets;
  const own = [policy, scoreTable && score, ledger, approval, interviewIndex].filter((sheet) => sheet !== null);
  const { cells, rest } = await readSheets(context, [...own, ...place.sheets.ofPeople], () => {
    new Set([score, ...own]).forEach(askProtection);
    return askRest(place, stored.state);
  });
  const claimed = await readClaims(context, rest.heads, stored.state);
  const scores = await scoreIn(context, { ...place, state: stored.state }, { cells: sheetIn(cells, score), ...rest });
  if (!scores.ok) return scores;
  const ofPeople = place.sheets.ofPeople.map((sheet) => sheetIn(cells, sheet));
  const raw: RawPeriod = {
    ...stored,
    ...scores.value,
    lockedCells: { score: [], ledger: [] },
    policy: sheetIn(cells, policy),
    ledger: sheetIn(cells, ledger),
    ledgerTable: rangeArea(rest.ledgerRange),
    approval: approval && sheetIn(cells, approval),
    interviewIndex: interviewIndex && sheetIn(cells, interviewIndex),
    ofPeople: [...ofPeople.filter(({ name }) => isRemembered(stored.state, name)), ...claimed.values()],
  };
  const locked = await lockedCells(context, { raw, sheets: place.sheets, asked: rest.locks });
  const withPrefix = prefix === null ? [] : ofPeople.filter(({ name }) => name.startsWith(prefix));
  const sheets = { ...place.sheets, ofPeople: [...new Set([...place.sheets.ofPeople, ...claimed.keys()])] };
  return ok({ ...place, sheets, raw: { ...raw, lockedCells: locked }, withPrefix });
}

type Score = Pick<RawPeriod, "state" | "score" | "scoreTable" | "hiddenScoreRows" | "theirs">;

/** 评分表 as it stands there, or as a table of people's own fills it in. */
async function scoreIn(
  context: Excel.RequestContext,
  place: Place & { state: WorkbookState },
  { cells, scored }: Pick<ReturnType<typeof askRest>, "scored"> & { cells: RawSheet },
): Promise<Result<Partial<Score> & Omit<Score, "state" | "theirs">>> {
  if (scored === null) return readTheirs(context, place.inventory, place.state);
  const { range, rows } = scored;
  const isHidden = (row: Excel.RowProperties): boolean => row.rowHidden === true;
  const hiddenScoreRows = rows.value.filter(isHidden).flatMap(({ rowIndex }) => rowIndex ?? []);
  return ok({ score: cells, scoreTable: rangeArea(range), hiddenScoreRows });
}

/** Everything beside the cells of the sheets and their locks. */
function askRest({ inventory, sheets }: Place, state: WorkbookState) {
  const range = sheets.scoreTable?.getRange().load(placeOfRange);
  return {
    scored: range ? { range, rows: range.getRowProperties({ rowHidden: true, rowIndex: true }) } : null,
    heads: askHeads(inventory, state),
    locks: askLocks(sheets, state),
    ledgerRange: sheets.ledgerTable.getRange().load(placeOfRange),
  };
}

const sheetsOfPeople = ({ sheets }: Inventory, state: WorkbookState, prefix: string | null): Excel.Worksheet[] =>
  sheets.items.filter(
    ({ name }) =>
      isRemembered(state, name) || (prefix !== null && name.startsWith(prefix) && name !== state.sheets.interviewIndex),
  );
