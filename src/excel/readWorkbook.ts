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
  ofPeople: readonly RawSheet[];
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
  };
}

/** Reads a whole period in two round trips, however many people it has, or three where cells were locked; null when the workbook holds none. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { ofPeople = null }: { ofPeople?: PrefixOf | null } = {},
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
  const sheets = {
    ...found.value,
    state: stateSheet,
    approval: sheetNamed(inventory.sheets, state.sheets.approval) ?? null,
    interviewIndex: sheetNamed(inventory.sheets, state.sheets.interviewIndex) ?? null,
  };
  const place = { inventory, stateCells, sheets };
  return ok(await readCells(context, { state, isStateOlder: isOlder }, place, ofPeople));
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
  prefixOf: PrefixOf | null,
): Promise<WorkbookReading> {
  const { policy, score, ledger, approval, interviewIndex, scoreTable, ledgerTable } = place.sheets;
  const askRest = () => {
    const scoreRange = scoreTable.getRange().load(placeOfRange);
    for (const sheet of [policy, score, ledger, approval, interviewIndex]) if (sheet) askProtection(sheet);
    return {
      policy: ask(policy),
      ledger: ask(ledger),
      approval: ask(approval),
      index: ask(interviewIndex),
      ofPeople: prefixOf === null ? [] : sheetsOfPeople(place, prefixOf(stored.state)).map(ask),
      scoreRange,
      locks: askLocks(place.sheets, stored.state),
      ledgerRange: ledgerTable.getRange().load(placeOfRange),
      rows: scoreRange.getRowProperties({ rowHidden: true, rowIndex: true }),
    };
  };
  const { cells: scoreCells, rest: asked } = await readLargeSheet(context, score, askRest);
  const raw: RawPeriod = {
    ...stored,
    score: scoreCells,
    scoreTable: rangeArea(asked.scoreRange),
    hiddenScoreRows: asked.rows.value.flatMap((row) =>
      row.rowHidden && row.rowIndex !== undefined ? [row.rowIndex] : [],
    ),
    lockedCells: { score: [], ledger: [] },
    policy: sheetOf(asked.policy),
    ledger: sheetOf(asked.ledger),
    ledgerTable: rangeArea(asked.ledgerRange),
    approval: asked.approval?.() ?? null,
    interviewIndex: asked.index?.() ?? null,
  };
  const locked = await lockedCells(context, { raw, sheets: place.sheets, asked: asked.locks });
  return { ...place, raw: { ...raw, lockedCells: locked }, ofPeople: asked.ofPeople.map(sheetOf) };
}

const sheetOf = (ask: (() => RawSheet) | null): RawSheet => ask?.() ?? { name: "", values: [], formulas: [] };

const sheetsOfPeople = ({ inventory, sheets }: Place, prefix: string): Excel.Worksheet[] =>
  inventory.sheets.items.filter((sheet) => sheet.name.startsWith(prefix) && sheet.id !== sheets.interviewIndex?.id);
