import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { RawSheet } from "../sheets/kit/raw";
import type { RawPeriod } from "../sheets/book/rawPeriod";
import type { WorkbookState } from "../sheets/book/workbookState";
import { parseState, stateSheetName } from "../sheets/book/stateSheet";
import { presentNames } from "../sheets/book/anchors";
import { findSheets, type FoundSheets } from "./findSheets";
import { rangeArea, placeOfRange } from "./rangeArea";
import { askLocks, lockedCells } from "./lockedCells";
import { askInventory, askProtection, type Inventory, isBegun, sheetNamed } from "./inventory";
import { askCells, rawSheet } from "./rawSheet";
import { readLargeSheet } from "./readInBlocks";

/** One read of a period's workbook: its cells, and the sheets to write to. */
export interface WorkbookReading extends Place {
  raw: RawPeriod;
  /** Sheets of people that carry the prefix asked for; empty unless one was. */
  withPrefix: readonly RawSheet[];
}

/** Sheets that there is one of for a person: they begin with this. */
export type PrefixOf = (state: WorkbookState) => string;

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

/** Reads a whole period in two round trips, however many people it has, or three where cells were locked; null when the workbook holds none. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { withPrefix }: { withPrefix?: PrefixOf } = {},
): Promise<Result<WorkbookReading | null>> {
  const inventory = askInventory(context.workbook);
  const stateSheet = context.workbook.worksheets.getItemOrNullObject(stateSheetName).load("id,name");
  const stateUsed = askCells(stateSheet);
  await context.sync();
  if (isBegun(inventory)) return failed({ code: "workUnfinished" });
  if (stateSheet.isNullObject) return ok(null);
  const stateCells = rawSheet(stateSheet.name, stateUsed);
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
  return ok(await readCells(context, { state, isStateOlder: isOlder }, place, prefix));
}

/** Asks for a sheet that may be missing; call what comes back after the sync. */
function ask(sheet: Excel.Worksheet | null): (() => RawSheet) | null {
  const cells = sheet && askCells(sheet);
  return sheet && cells && (() => rawSheet(sheet.name, cells));
}

async function readCells(
  context: Excel.RequestContext,
  stored: Pick<RawPeriod, "state" | "isStateOlder">,
  place: Place,
  prefix: string | null,
): Promise<WorkbookReading> {
  const { cells, rest } = await readLargeSheet(context, place.sheets.score, () => askRest(place, stored.state));
  const ofPeople = rest.ofPeople.map(sheetOf);
  const raw: RawPeriod = {
    ...stored,
    score: cells,
    scoreTable: rangeArea(rest.scoreRange),
    hiddenScoreRows: rest.rows.value.flatMap((row) =>
      row.rowHidden && row.rowIndex !== undefined ? [row.rowIndex] : [],
    ),
    lockedCells: { score: [], ledger: [] },
    policy: sheetOf(rest.policy),
    ledger: sheetOf(rest.ledger),
    ledgerTable: rangeArea(rest.ledgerRange),
    approval: rest.approval?.() ?? null,
    interviewIndex: rest.index?.() ?? null,
    ofPeople: ofPeople.filter(({ name }) => isRemembered(stored.state, name)),
  };
  const locked = await lockedCells(context, { raw, sheets: place.sheets, asked: rest.locks });
  const withPrefix = prefix === null ? [] : ofPeople.filter(({ name }) => name.startsWith(prefix));
  return { ...place, raw: { ...raw, lockedCells: locked }, withPrefix };
}

/** Everything beside the cells of 评分表. */
function askRest({ sheets }: Place, state: WorkbookState) {
  const { policy, score, ledger, approval, interviewIndex, ofPeople, scoreTable, ledgerTable } = sheets;
  const scoreRange = scoreTable.getRange().load(placeOfRange);
  for (const sheet of [policy, score, ledger, approval, interviewIndex]) if (sheet) askProtection(sheet);
  return {
    policy: ask(policy),
    ledger: ask(ledger),
    approval: ask(approval),
    index: ask(interviewIndex),
    ofPeople: ofPeople.map(ask),
    scoreRange,
    locks: askLocks(sheets, state),
    ledgerRange: ledgerTable.getRange().load(placeOfRange),
    rows: scoreRange.getRowProperties({ rowHidden: true, rowIndex: true }),
  };
}

const sheetOf = (ask: (() => RawSheet) | null): RawSheet => ask?.() ?? { name: "", values: [], formulas: [] };

const isRemembered = ({ shown }: WorkbookState, sheet: string): boolean => Object.hasOwn(shown?.ofPeople ?? {}, sheet);

const sheetsOfPeople = ({ sheets }: Inventory, state: WorkbookState, prefix: string | null): Excel.Worksheet[] =>
  sheets.items.filter(
    ({ name }) =>
      isRemembered(state, name) || (prefix !== null && name.startsWith(prefix) && name !== state.sheets.interviewIndex),
  );
