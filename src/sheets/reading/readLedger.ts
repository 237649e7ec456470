import type { Scheme } from "../../domain/scheme/scheme";
import { cellAt } from "../kit/address";
import type { CellRef } from "../kit/finding";
import { type LedgerColumnId, ledgerLayout, ledgerRules } from "../ledger/ledgerLayout";
import type { LedgerEntry, WorkbookState } from "../book/evaluatedPeriod";
import type { CellValue } from "../kit/plan";
import type { RawPeriod } from "../book/rawPeriod";
import { texts } from "../../text/texts";
import { dayIn } from "../kit/serialDay";
import { wordKey } from "../../domain/people/identity";
import { halfWidth } from "../../domain/wording/halfWidth";
import { readNumber } from "./readNumber";

/** What somebody types into an entry; the name and the comparison are formulas. */
const typedColumns = ["date", "number", "rule", "times", "evidence", "recorder"] as const;

/** An entry of the ledger with its cells; `rule` is the id of the input it counts for, null where none is named. */
export interface LedgerRow {
  entry: LedgerEntry;
  input: string | null;
  /** What stood in the cell, and where. */
  read: Readonly<Record<LedgerColumnId, CellValue>>;
  at: Readonly<Record<LedgerColumnId, CellRef>>;
}

/** Ids of inputs by every name the policy and the sheets have for them. */
function inputNames({ language }: WorkbookState, scheme: Scheme): Map<string, string> {
  const names = new Map(ledgerRules(scheme, language).map(({ name, input }) => [wordKey(name), input] as const));
  for (const input of scheme.inputs.filter(({ of }) => of === "person"))
    for (const name of [input.id, input.name[language], input.short[language]])
      if (!names.has(wordKey(name))) names.set(wordKey(name), input.id);
  return names;
}

/** How often it happened: 1 where nothing was typed, null where it is no count. */
export function timesOf(read: CellValue): number | null {
  const value = typeof read === "number" ? read : (readNumber(String(read))?.value ?? null);
  if (read === "") return 1;
  return value !== null && Number.isInteger(value) && value >= 1 ? value : null;
}

/** Where each column of the ledger stands: by its header, or else where it was made. */
function columnPlaces({ state, ledger, ledgerTable }: RawPeriod): Map<LedgerColumnId, number> {
  const headers = (ledger.values[ledgerTable.row] ?? []).map((header) => String(header).trim());
  return new Map(
    ledgerLayout(state, ledgerTable.rows - 1).columns.map(({ id, header }, place) => {
      const found = headers.indexOf(header);
      return [id, found < 0 ? ledgerTable.column + place : found] as const;
    }),
  );
}

/** Every ledger row in which something was typed. */
export function readLedger(raw: RawPeriod, scheme: Scheme): LedgerRow[] {
  const { ledger, ledgerTable } = raw;
  const inputs = inputNames(raw.state, scheme);
  const places = [...columnPlaces(raw)];
  const rows = Array.from({ length: Math.max(0, ledgerTable.rows - 1) }, (_, place) => ledgerTable.row + 1 + place);
  return rows.flatMap((row): LedgerRow[] => {
    const read = byColumn(places, (column) => ledger.values[row]?.[column] ?? "");
    const at = byColumn(places, (column) => ({ sheet: ledger.name, address: cellAt(row, column) }));
    if (typedColumns.every((id) => String(read[id]).trim() === "")) return [];
    const entry = entryOf(row, read, texts(raw.state.language).sheets.ledger.unknownPerson);
    return [{ entry, input: inputs.get(wordKey(entry.rule)) ?? null, read, at }];
  });
}

function byColumn<T>(
  places: readonly (readonly [LedgerColumnId, number])[],
  take: (column: number) => T,
): Record<LedgerColumnId, T> {
  return Object.fromEntries(places.map(([id, column]) => [id, take(column)])) as Record<LedgerColumnId, T>;
}

function entryOf(row: number, read: LedgerRow["read"], unknownPerson: string): LedgerEntry {
  const text = (id: LedgerColumnId): string => String(read[id]).trim();
  const { date } = read;
  return {
    row: row + 1,
    date: dayIn(typeof date === "string" ? halfWidth(date) : date),
    number: text("number"),
    name: text("name") === unknownPerson ? "" : text("name"),
    rule: text("rule"),
    times: timesOf(read.times) ?? 0,
    evidence: text("evidence"),
    recorder: text("recorder"),
  };
}
