import type { Scheme } from "../../domain/scheme/scheme";
import { cellAt } from "../kit/address";
import type { CellRef } from "../kit/finding";
import { entryDay } from "../ledger/entryDay";
import { inputOf, ledgerRules } from "../ledger/entryRule";
import { timesIn } from "../ledger/entryTimes";
import { type LedgerColumnId, ledgerColumns } from "../ledger/ledgerLayout";
import type { LedgerEntry } from "../book/evaluatedPeriod";
import type { CellValue } from "../kit/plan";
import { findColumns } from "./columns";
import type { RawPeriod } from "../book/rawPeriod";
import { texts } from "../../text/texts";

/** What somebody types into an entry; the name and the comparison are formulas. */
const typedColumns = ["date", "number", "rule", "times", "evidence", "recorder"] as const;

/** An entry of the ledger with its cells. */
export interface ReadEntry {
  entry: LedgerEntry;
  /** The input it counts for; null where it names none. */
  input: string | null;
  /** What stood in the cell, and where. */
  read: Readonly<Record<LedgerColumnId, CellValue>>;
  at: Readonly<Record<LedgerColumnId, CellRef>>;
}

/** Whether the ledger was made when its comparison was not yet worked out step by step in hidden columns; cutting these out breaks formulas. */
export function isWithoutSteps({ state, ledger, ledgerTable }: RawPeriod): boolean {
  const steps = new Set(ledgerColumns(state).flatMap(({ header, isHidden }) => (isHidden ? [header] : [])));
  const isStep = (cell: CellValue): boolean => steps.has(String(cell).trim());
  const rows = ledger.formulas.slice(ledgerTable.row, ledgerTable.row + ledgerTable.rows);
  return rows[0]?.some(isStep) !== true && !rows.flat().some((cell) => String(cell).includes("#REF!"));
}

/** Where each column of the ledger stands: by its header, or between its neighbours where that was changed. */
export function ledgerTableColumns(raw: RawPeriod) {
  const { state, ledger, ledgerTable } = raw;
  const columns = ledgerColumns(state);
  const made = isWithoutSteps(raw) ? columns.filter(({ isHidden }) => !isHidden) : columns;
  return findColumns(made, ledger, ledgerTable);
}

/** The same of those that are there. */
export const ledgerPlaces = (raw: RawPeriod): ReadonlyMap<LedgerColumnId, number> => ledgerTableColumns(raw).at;

/** Columns whose values an entry is read from; what the formulas behind them say is only shown. */
export function judgedLedgerColumns(raw: RawPeriod): number[] {
  const places = ledgerPlaces(raw);
  return [...typedColumns, "name" as const].flatMap((id) => places.get(id) ?? []);
}

/** Every ledger row in which something was typed. */
export function readLedger(raw: RawPeriod, scheme: Scheme): ReadEntry[] {
  const { ledger, ledgerTable } = raw;
  const toInput = inputOf(ledgerRules(scheme, raw.state.language));
  const places = ledgerTableColumns(raw).placed.map(({ column, at }) => [column.id, at] as const);
  const rows = Array.from({ length: Math.max(0, ledgerTable.rows - 1) }, (_, place) => ledgerTable.row + 1 + place);
  return rows.flatMap((row): ReadEntry[] => {
    const read = byColumn(places, (column) => (column === null ? "" : (ledger.values[row]?.[column] ?? "")));
    const at = byColumn(places, (column) => ({
      sheet: ledger.name,
      address: cellAt(row, column ?? ledgerTable.column),
    }));
    if (typedColumns.every((id) => String(read[id]).trim() === "")) return [];
    const entry = entryOf(row, read, texts(raw.state.language).sheets.ledger.unknownPerson);
    return [{ entry, input: toInput(entry.rule), read, at }];
  });
}

function byColumn<T>(
  places: readonly (readonly [LedgerColumnId, number | null])[],
  take: (column: number | null) => T,
): Record<LedgerColumnId, T> {
  return Object.fromEntries(places.map(([id, column]) => [id, take(column)])) as Record<LedgerColumnId, T>;
}

function entryOf(row: number, read: ReadEntry["read"], unknownPerson: string): LedgerEntry {
  const text = (id: LedgerColumnId): string => String(read[id]).trim();
  return {
    row: row + 1,
    date: entryDay(read.date),
    number: text("number"),
    name: text("name") === unknownPerson ? "" : text("name"),
    rule: text("rule"),
    times: timesIn(read.times) ?? 0,
    evidence: text("evidence"),
    recorder: text("recorder"),
  };
}
