import type { Scheme } from "../../domain/scheme/scheme";
import { type Period, periodOf, usualLength } from "../../domain/time/period";
import { presentNames } from "../book/anchors";
import { usualSheetNames, usualTableNames } from "../book/sheetNames";
import { stateSheetName } from "../book/stateSheet";
import { WorkbookState } from "../book/workbookState";
import type { NotRestored } from "../../domain/issue/issue";
import { dialectIn } from "./dialectIn";
import type { RawSheet } from "../kit/raw";
import { salvaged } from "./salvaged";
import { type RecognizedPolicy, recognizedPolicy, recognizedTitle } from "./recognized";

/** A sheet that may be one of the period's, with the table that stands on it. */
export interface SeenSheet {
  cells: RawSheet;
  table: string | null;
}

/** The record made anew, or what of it is to be found nowhere. */
type Restored = { state: WorkbookState; missing: null } | { state: null; missing: NotRestored };

const missing = (what: NotRestored): Restored => ({ state: null, missing: what });

/**
 * What the workbook remembers, from the sound parts of its record and else from what its sheets show. What is shown nowhere
 * (settings of records, versions that wait, results of earlier periods) is gone unless the record still says it; 事件台账 may be
 * gone and is made anew afterwards.
 */
export function restoredState(
  stateCells: RawSheet | null,
  seen: readonly SeenSheet[],
  schemes: readonly Scheme[],
): Restored {
  const parts = salvaged(stateCells);
  const found = policyOf(parts, seen, schemes);
  if (found === null) return missing("policy");
  const { policy, sheet } = found;
  const given = { ...usualSheetNames(policy.language), ...parts.sheets, state: stateSheetName };
  const names = stateCells === null ? given : presentNames(given, stateCells);
  const score = scoreOf(parts, seen, names.score);
  if (score === null) return missing("score");
  const ledger = withTable(seen, names.ledger, usualTableNames.ledger);
  const title = titleOf(parts, score.cells, policy);
  const period = parts.month === undefined ? title.period : periodOf({ ...policy, ...parts, month: parts.month });
  if (period === null) return missing("period");
  const state: WorkbookState = {
    department: title.department,
    ...parts,
    ...policy,
    ...lengthIn(period, policy),
    ...dialectIn(parts, policy, score.cells),
    version: 1,
    month: period.month,
    sheets: { ...names, policy: sheet, score: score.cells.name, ledger: ledger?.cells.name ?? names.ledger },
    tables: { score: score.table, ledger: ledger?.table ?? usualTableNames.ledger },
    approval: null,
  };
  return { state: readable(state), missing: null };
}

/** Versions that name numbers the policy lacks would make the record unreadable again. */
function readable(state: WorkbookState): WorkbookState {
  if (WorkbookState.safeParse(state).success) return state;
  const without = { ...state };
  delete without.policyLog;
  delete without.pending;
  return without;
}

/** Kept only where somebody chose another length than the policy's own. */
const lengthIn = ({ length }: Period, { scheme }: RecognizedPolicy): Pick<WorkbookState, "periodLength"> =>
  length === usualLength(scheme.cycle) ? {} : { periodLength: length };

/** The sheet of this name, or the one that bears the usual table, if it has a table at all. */
function withTable(
  seen: readonly SeenSheet[],
  name: string,
  usualTable: string,
): (SeenSheet & { table: string }) | null {
  const found = sheetOf(seen, name) ?? seen.find(({ table }) => table === usualTable);
  return found === undefined || found.table === null ? null : { ...found, table: found.table };
}

/** 评分表, or the sheet of people's own table, on which none of the add-in's tables stands. */
function scoreOf(
  { source }: Partial<WorkbookState>,
  seen: readonly SeenSheet[],
  name: string,
): (SeenSheet & { table: string }) | null {
  if (source === undefined) return withTable(seen, name, usualTableNames.score);
  const found = sheetOf(seen, name);
  return found === undefined ? null : { ...found, table: usualTableNames.score };
}

/** A table of people's own says neither in a place that is known. */
const titleOf = (
  { source }: Partial<WorkbookState>,
  score: RawSheet,
  policy: RecognizedPolicy,
): ReturnType<typeof recognizedTitle> =>
  source === undefined ? recognizedTitle(score, policy) : { department: "", period: null };

const sheetOf = (seen: readonly SeenSheet[], name: string): SeenSheet | undefined =>
  seen.find(({ cells }) => cells.name.toLowerCase() === name.toLowerCase());

/** The policy that the record still holds, or the one that a sheet is recognized by. */
function policyOf(
  { scheme, language, sheets }: Partial<WorkbookState>,
  seen: readonly SeenSheet[],
  schemes: readonly Scheme[],
): { policy: RecognizedPolicy; sheet: string } | null {
  if (scheme !== undefined && language !== undefined) {
    const known = sheetOf(seen, sheets?.policy ?? usualSheetNames(language).policy);
    return known === undefined ? null : { policy: { scheme, language }, sheet: known.cells.name };
  }
  for (const { cells } of seen) {
    const policy = recognizedPolicy(cells, schemes);
    if (policy !== null) return { policy, sheet: cells.name };
  }
  return null;
}
