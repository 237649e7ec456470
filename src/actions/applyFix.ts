import { failed, ok, type Result } from "../domain/issue/result";
import { changeWorkbook } from "../excel/changeWorkbook";
import { growTable } from "../excel/growTable";
import { setCell } from "../excel/setCell";
import { setCells } from "../excel/setCells";
import { showRow } from "../excel/showRow";
import type { Fix } from "../sheets/kit/finding";
import { ledgerSheet } from "../sheets/ledger/ledgerSheet";
import { scoreSheet } from "../sheets/score/scoreSheet";
import { withPeriod } from "./withPeriod";

/** Puts one finding right, if the cell still holds what was found. */
export function applyFix(fix: Fix): Promise<Result<null>> {
  switch (fix.kind) {
    case "setValue":
      return changeWorkbook((context, journal) => setCell(context, journal, fix.at, fix.from, fix.to));
    case "setNumbers":
      return changeWorkbook((context, journal) => setCells(context, journal, fix.cells));
    case "setFormula":
      return changeWorkbook((context, journal) => setCell(context, journal, fix.at, fix.from, { formula: fix.to }));
    case "showRow":
      return changeWorkbook((context, journal) => showRow(context, journal, fix.at));
    case "extendTable":
      return extendTable(fix);
  }
}

/** Takes the rows typed below a table into it. */
const extendTable = ({ at, rows }: Extract<Fix, { kind: "extendTable" }>): Promise<Result<null>> =>
  withPeriod(async ({ reading: { raw, sheets }, journal, context }) => {
    const { state, score, scoreTable, ledger, ledgerTable } = raw;
    if (at.sheet === score.name) {
      const plan = scoreSheet({ state, rows: scoreTable.rows - 1, workingDays: null });
      growTable({ sheet: sheets.score, table: sheets.scoreTable, area: scoreTable, raw: score, plan }, rows, journal);
    } else if (at.sheet === ledger.name) {
      const plan = ledgerSheet(state, ledgerTable.rows - 1);
      growTable(
        { sheet: sheets.ledger, table: sheets.ledgerTable, area: ledgerTable, raw: ledger, plan },
        rows,
        journal,
      );
    } else return failed({ code: "sheetMissing", sheet: at.sheet });
    await context.sync();
    return ok(null);
  });
