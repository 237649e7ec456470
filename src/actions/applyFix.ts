import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { changeWorkbook } from "../excel/change/changeWorkbook";
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
      return changeWorkbook((change) => setCell(change, fix.at, fix.from, fix.to));
    case "setNumbers":
      return changeWorkbook((change) => setCells(change, fix.cells));
    case "setFormula":
      return changeWorkbook((change) => setCell(change, fix.at, fix.from, { formula: fix.to }));
    case "showRow":
      return changeWorkbook((change) => showRow(change, fix.at));
    case "extendTable":
      return extendTable(fix);
  }
}

/** Takes the rows typed below a table into it. */
const extendTable = ({ at, rows }: Extract<Fix, { kind: "extendTable" }>): Promise<Result<null>> =>
  withPeriod(({ reading: { raw, sheets }, change }) => {
    const { state, score, scoreTable, ledger, ledgerTable } = raw;
    if (at.sheet === score.name) {
      const plan = scoreSheet({ state, rows: scoreTable.rows - 1, workingDays: null });
      change.growTable({ sheet: sheets.score, table: sheets.scoreTable, area: scoreTable, raw: score, plan }, rows);
    } else if (at.sheet === ledger.name) {
      const plan = ledgerSheet(state, ledgerTable.rows - 1);
      change.growTable({ sheet: sheets.ledger, table: sheets.ledgerTable, area: ledgerTable, raw: ledger, plan }, rows);
    } else return failed({ code: "sheetMissing", sheet: at.sheet });
    return ok(null);
  });
