import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { ledgerSheet } from "../sheets/ledger/ledgerSheet";
import { readPeriod } from "../sheets/readPeriod";
import { entryCells, entryIssues, nextEntryRow, type NewEntry, sameEntry } from "../sheets/reading/newEntry";
import { type OpenPeriod, withPeriod } from "./withPeriod";

/** Writes an entry into the next blank row of 事件台账; the table grows when it is full. What would not count is refused. */
export const logIncident = (entry: NewEntry, today: string): Promise<Result<{ row: number }>> =>
  withPeriod(async (open) => {
    const { raw } = open.reading;
    const evaluated = readPeriod(raw, today);
    const [issue] = Object.values(entryIssues(entry, evaluated, today));
    if (issue) return failed(issue);
    // A second time after an answer that never came: once it is there, it counts once.
    const twice = sameEntry(entry, evaluated.ledger);
    if (twice !== null) return failed({ code: "ledgerTwice", row: twice });
    const row = await writeEntries(open, [entry]);
    return ok({ row: row + 1 });
  });

/** Writes entries below the last one; gives the row of the first, counted from 0. */
export async function writeEntries(open: OpenPeriod, entries: readonly NewEntry[]): Promise<number> {
  const { raw, sheets } = open.reading;
  const row = nextEntryRow(raw);
  const lacking = row + entries.length - (raw.ledgerTable.row + raw.ledgerTable.rows);
  if (lacking > 0) await grow(open, lacking);
  const write = async () => {
    for (const [nth, entry] of entries.entries()) await writeEntry(open, entry, row + nth);
  };
  if (raw.lockedCells.ledger.length > 0) await open.change.unlocked(sheets.ledger, write);
  else await write();
  return row;
}

/** Rows for the next incidents, not for this one alone. */
const moreRows = 20;

async function grow({ change, reading: { raw, sheets } }: OpenPeriod, lacking: number): Promise<void> {
  const { state, ledger, ledgerTable } = raw;
  const plan = ledgerSheet(state, ledgerTable.rows - 1);
  await change.growTable(
    { sheet: sheets.ledger, table: sheets.ledgerTable, area: ledgerTable, raw: ledger, plan },
    Math.max(moreRows, lacking),
  );
}

function writeEntry({ change, reading: { raw, sheets } }: OpenPeriod, entry: NewEntry, row: number): Promise<void> {
  const cells = entryCells(raw, entry, row);
  return change.manyCells(
    sheets.ledger,
    cells.map(({ address, value }) => ({ address, before: [[""]], after: [[value]] })),
  );
}
