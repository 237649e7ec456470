import type { LedgerIssue } from "../../domain/issue/ledgerIssue";
import { numberKey } from "../../domain/people/identity";
import { ownersIn } from "../../domain/people/owners";
import { type Period, periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod, LedgerEntry } from "../book/evaluatedPeriod";
import type { RawPeriod } from "../book/rawPeriod";
import { cellAt } from "../kit/address";
import type { CellValue } from "../kit/plan";
import { serialOf } from "../kit/serialDay";
import { entryDay, isOutside } from "../ledger/entryDay";
import { inputOf, ledgerRules } from "../ledger/entryRule";
import { timesIn } from "../ledger/entryTimes";
import { ledgerPlaces } from "./readLedger";

/** An entry of 事件台账 as somebody fills it in. */
export interface NewEntry {
  /** "2026-10-08" */
  date: string;
  number: string;
  /** Whose it is where a table has no staff numbers; otherwise the number alone says it. */
  name?: string;
  /** A name of the list, or anything where the policy counts nothing. */
  rule: string;
  times: string;
  evidence: string;
  recorder: string;
}

type Judged = Pick<EvaluatedPeriod, "state" | "scheme" | "people">;

/** Everything that keeps an entry from counting as it is meant, by what it stands in. */
export function entryIssues(
  entry: NewEntry,
  { state, scheme, people }: Judged,
  today: string,
): Partial<Record<keyof NewEntry, LedgerIssue>> {
  const { number, rule, times, evidence } = entry;
  const rules = ledgerRules(scheme, state.language);
  const date = dateIssue(entry, periodOf(state), today);
  const owners = ownersIn(people)(entry);
  const isCounted = rules.length === 0 ? rule.trim() !== "" : inputOf(rules)(rule) !== null;
  return {
    ...(date !== null && { date }),
    ...(owners.length !== 1 && { number: { code: "ledgerUnknownPerson", number, name: entry.name ?? "" } as const }),
    ...(!isCounted && { rule: { code: "ledgerUnknownRule", read: rule } as const }),
    ...((times.trim() === "" || timesIn(times) === null) && {
      times: { code: "ledgerTimesUnreadable", read: times } as const,
    }),
    ...(evidence.trim() === "" && { evidence: { code: "ledgerWithoutEvidence" } as const }),
  };
}

function dateIssue({ date }: NewEntry, period: Period, today: string): LedgerIssue | null {
  const day = entryDay(date);
  if (day === null) return { code: "ledgerDateUnreadable", read: date };
  if (isOutside(day, period)) return { code: "ledgerOutsidePeriod", date: day, period };
  return day > today ? { code: "ledgerInFuture", date: day, today } : null;
}

/** The row of an entry that says the same word for word; null where none does. */
export function sameEntry(entry: NewEntry, ledger: readonly LedgerEntry[]): number | null {
  const said = { ...entry, date: entryDay(entry.date), number: numberKey(entry.number), times: timesIn(entry.times) };
  const isOfSame = (one: LedgerEntry): boolean =>
    numberKey(one.number) === said.number && (said.number !== "" || one.name.trim() === (entry.name ?? "").trim());
  const same = ledger.find(
    (one) =>
      isOfSame(one) &&
      one.date === said.date &&
      one.times === said.times &&
      (["rule", "evidence", "recorder"] as const).every((id) => one[id] === said[id].trim()),
  );
  return same?.row ?? null;
}

/** The row after the last one of 事件台账 in which somebody typed something, counted from 0; it may lie below the table. */
export function nextEntryRow(raw: RawPeriod): number {
  const { ledger, ledgerTable } = raw;
  const first = ledgerTable.row + 1;
  const isTyped = (cell: CellValue): boolean => cell !== "" && !(typeof cell === "string" && cell.startsWith("="));
  const rows = ledger.formulas.slice(first, ledgerTable.row + ledgerTable.rows);
  return first + rows.reduce((used, row, at) => (row.some(isTyped) ? at + 1 : used), 0);
}

/** The cells of an entry in a row; a name is typed where no formula can look it up. */
export function entryCells(raw: RawPeriod, entry: NewEntry, row: number): { address: string; value: CellValue }[] {
  const [owner] = ownersIn(raw.theirs?.people ?? [])(entry);
  const values = {
    name: owner?.name ?? "",
    date: serialOf(entryDay(entry.date) ?? "") ?? "",
    number: entry.number,
    rule: entry.rule.trim(),
    times: timesIn(entry.times) ?? "",
    evidence: entry.evidence.trim(),
    recorder: entry.recorder.trim(),
  };
  const places = ledgerPlaces(raw);
  return Object.entries(values).flatMap(([id, value]) => {
    const column = places.get(id as keyof typeof values);
    return column === undefined || value === "" ? [] : [{ address: cellAt(row, column), value }];
  });
}
