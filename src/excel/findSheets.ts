import type { Issue } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { WorkbookState } from "../sheets/book/workbookState";
import { type Inventory, sheetNamed, tableNamed } from "./inventory";

/** What a period cannot do without. */
export interface FoundSheets {
  policy: Excel.Worksheet;
  score: Excel.Worksheet;
  ledger: Excel.Worksheet;
  scoreTable: Excel.Table;
  ledgerTable: Excel.Table;
}

/** Finds the sheets and tables of a period by name; every missing one is told. */
export function findSheets(
  { sheets, tables }: Inventory,
  { sheets: names, tables: tableNames }: WorkbookState,
): Result<FoundSheets> {
  const policy = sheetNamed(sheets, names.policy);
  const score = sheetNamed(sheets, names.score);
  const ledger = sheetNamed(sheets, names.ledger);
  const scoreTable = tableNamed(tables, tableNames.score, names.score);
  const ledgerTable = tableNamed(tables, tableNames.ledger, names.ledger);
  if (policy && score && ledger && scoreTable && ledgerTable)
    return ok({ policy, score, ledger, scoreTable, ledgerTable });
  const issues: (Issue | null)[] = [
    missing(policy, names.policy),
    missing(score, names.score) ?? missingTable(scoreTable, names.score, tableNames.score),
    (ledger ? null : { code: "ledgerMissing" as const, sheet: names.ledger }) ??
      missingTable(ledgerTable, names.ledger, tableNames.ledger),
  ];
  const [first = { code: "sheetMissing" as const, sheet: names.score }, ...more] = issues.filter(
    (issue) => issue !== null,
  );
  return failed(first, ...more);
}

const missing = (found: Excel.Worksheet | undefined, sheet: string): Issue | null =>
  found ? null : { code: "sheetMissing", sheet };

const missingTable = (found: Excel.Table | undefined, sheet: string, table: string): Issue | null =>
  found ? null : { code: "tableMissing", sheet, table };
