import type { Issue } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { tableNotFound } from "../sheets/adopt/findAgain";
import type { AdoptedSource } from "../sheets/book/adoptedSource";
import type { WorkbookState } from "../sheets/book/workbookState";
import { type Inventory, sheetNamed, tableNamed } from "./inventory";

/** What a period cannot do without. */
export interface FoundSheets {
  policy: Excel.Worksheet;
  score: Excel.Worksheet;
  ledger: Excel.Worksheet;
  /** null where a table of people's own is evaluated on that sheet. */
  scoreTable: Excel.Table | null;
  ledgerTable: Excel.Table;
}

/** Finds the sheets and tables of a period by name; every missing one is told. */
export function findSheets({ sheets, tables }: Inventory, state: WorkbookState): Result<FoundSheets> {
  const { sheets: names, tables: tableNames, source } = state;
  const policy = sheetNamed(sheets, names.policy);
  const score = sheetNamed(sheets, names.score);
  const ledger = sheetNamed(sheets, names.ledger);
  const scoreTable = source ? null : tableNamed(tables, tableNames.score, names.score);
  const ledgerTable = tableNamed(tables, tableNames.ledger, names.ledger);
  if (policy && score && ledger && scoreTable !== undefined && ledgerTable)
    return ok({ policy, score, ledger, scoreTable, ledgerTable });
  return missingOf({ policy, score, ledger, scoreTable, ledgerTable }, state);
}

type Sought = { [Role in keyof FoundSheets]: FoundSheets[Role] | undefined };

function missingOf(found: Sought, { sheets: names, tables, source }: WorkbookState): Result<never> {
  const { policy, score, ledger, scoreTable, ledgerTable } = found;
  const ofScore = source
    ? theirsMissing(score, source, names.score)
    : (missing(score, names.score) ?? missingTable(scoreTable, names.score, tables.score));
  const ofLedger = ledger
    ? missingTable(ledgerTable, names.ledger, tables.ledger)
    : { code: "ledgerMissing" as const, sheet: names.ledger };
  const issues = [missing(policy, names.policy), ofScore, ofLedger].filter((issue) => issue !== null);
  const [first = { code: "sheetMissing" as const, sheet: names.score }, ...more] = issues;
  return failed(first, ...more);
}

const theirsMissing = (found: Excel.Worksheet | undefined, { mapping }: AdoptedSource, sheet: string): Issue | null =>
  found ? null : tableNotFound(mapping, sheet);

const missing = (found: Excel.Worksheet | undefined, sheet: string): Issue | null =>
  found ? null : { code: "sheetMissing", sheet };

const missingTable = (found: Excel.Table | null | undefined, sheet: string, table: string): Issue | null =>
  found ? null : { code: "tableMissing", sheet, table };
