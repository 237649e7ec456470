import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { Change } from "../excel/change/change";
import { changeWorkbook } from "../excel/change/changeWorkbook";
import { type CellChange, setCells } from "../excel/setCells";
import type { NamedPerson } from "../excel/strangers";
import { showRows } from "../excel/showRows";
import { unlockCells } from "../excel/unlockCells";
import type { SeenRows } from "../sheets/book/seenRows";
import type { Fix } from "../sheets/kit/finding";
import { ledgerSheet } from "../sheets/ledger/ledgerSheet";
import { scoreSheet } from "../sheets/score/scoreSheet";
import { ownTable } from "./onScore";
import { readPeriodIn } from "./withPeriod";

type TableFix = Extract<Fix, { kind: "extendTable" }>;

/**
 * A fix, and whose row it is in where it is anybody's, or else what its rows said: rows may have been sorted or put in since it was
 * found, and another cell may hold the same value.
 */
export type PersonsFix = Fix & { person?: NamedPerson | null; seen?: SeenRows };

/** Puts findings right in one write, if every cell still holds what was found; all of them or none. */
export const applyFixes = (fixes: readonly PersonsFix[]): Promise<Result<null>> =>
  changeWorkbook(async (change) => {
    const hidden = fixes.flatMap((fix) => (fix.kind === "showRow" ? [fix.at] : []));
    const locked = fixes.flatMap((fix) => (fix.kind === "unlock" ? [{ sheet: fix.at.sheet, areas: fix.areas }] : []));
    const tables = fixes.filter((fix) => fix.kind === "extendTable");
    const steps = [
      () => setCells(change, fixes.flatMap(cellsOf)),
      () => showRows(change, hidden),
      () => unlockCells(change, locked),
      ...tables.map((fix) => () => extendTable(change, fix)),
    ];
    for (const step of steps) {
      const done = await step();
      if (!done.ok) return done;
    }
    return ok(null);
  });

/** The cells a fix writes, each with what its row said. */
const cellsOf = (fix: PersonsFix): readonly CellChange[] =>
  writtenBy(fix).map((cell) => ({ ...cell, row: fix.seen?.[cell.at.address] ?? [] }));

function writtenBy(fix: PersonsFix): readonly CellChange[] {
  switch (fix.kind) {
    case "setValue":
      return [fix];
    case "setNumbers":
      return fix.cells;
    case "setFormula":
      return [{ ...fix, to: { formula: fix.to } }];
    case "showRow":
    case "unlock":
    case "extendTable":
      return [];
  }
}

/** Takes the rows typed below a table into it. */
async function extendTable(change: Change, { at, rows }: TableFix): Promise<Result<null>> {
  // Nothing written may hang on an answer that Excel finds too large.
  await change.context.sync();
  const reading = await readPeriodIn(change);
  if (!reading.ok) return reading;
  const { raw, sheets } = reading.value;
  const { state, score, scoreTable, ledger, ledgerTable } = raw;
  if (at.sheet === score.name) {
    const own = ownTable(reading.value, "people");
    if (!own.ok) return own;
    const plan = scoreSheet({ state, rows: scoreTable.rows - 1, workingDays: null });
    await change.growTable({ sheet: sheets.score, table: own.value, area: scoreTable, raw: score, plan }, rows);
  } else if (at.sheet === ledger.name) {
    const plan = ledgerSheet(state, ledgerTable.rows - 1);
    await change.growTable(
      { sheet: sheets.ledger, table: sheets.ledgerTable, area: ledgerTable, raw: ledger, plan },
      rows,
    );
  } else return failed({ code: "sheetMissing", sheet: at.sheet });
  return ok(null);
}
