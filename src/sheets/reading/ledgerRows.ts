import { ownersIn } from "../../domain/people/owners";
import type { Period } from "../../domain/time/period";
import { isOutside } from "../ledger/entryDay";
import { timesIn } from "../ledger/entryTimes";
import type { ReadEntry } from "./readLedger";
import type { ScoreRow } from "./rows";

/** How often an entry counts, or why it does not. */
type Counted = number | "outside" | "times" | "rule";

/** An entry and what it comes to beside 评分表, as the last columns of 事件台账 show it. */
export interface LedgerRow extends ReadEntry {
  /** Everybody on 评分表 who has its staff number, or its name where nobody has a number; the entry is of one person only where there is one. */
  owners: readonly ScoreRow[];
  /** null where it is of nobody, of several people, or about nothing. */
  counted: Counted | null;
  /** All that counts for this person and incident, and the count on 评分表; null where the entry does not count. */
  match: { logged: number; scored: number } | null;
}

/** The entries with whose they are, how often they count and whether 评分表 agrees. */
export function ledgerRows(entries: readonly ReadEntry[], rows: readonly ScoreRow[], period: Period): LedgerRow[] {
  const ownersOf = ownersIn(rows);
  const counted = entries.map((one) => {
    const owners = ownersOf(one.entry);
    return { ...one, owners, counted: owners.length === 1 ? countedOf(one, period) : null };
  });
  const logged = loggedTimes(counted);
  return counted.map((one) => ({ ...one, match: matchOf(one, logged) }));
}

function countedOf({ entry, input, read }: ReadEntry, period: Period): Counted | null {
  if (entry.rule === "") return null;
  if (input === null) return "rule";
  return isOutside(read.date, period) ? "outside" : (timesIn(read.times) ?? "times");
}

type CountedEntry = Omit<LedgerRow, "match">;

/** Times that count, by row of 评分表 and input. */
export function loggedTimes(entries: readonly CountedEntry[]): (row: ScoreRow, input: string) => number {
  const all = new Map<ScoreRow, Map<string, number>>();
  for (const { owners, input, counted } of entries) {
    const [row] = owners;
    if (row === undefined || input === null || typeof counted !== "number") continue;
    const own = all.get(row) ?? new Map<string, number>();
    own.set(input, (own.get(input) ?? 0) + counted);
    all.set(row, own);
  }
  return (row, input) => all.get(row)?.get(input) ?? 0;
}

function matchOf({ owners, input, counted }: CountedEntry, logged: ReturnType<typeof loggedTimes>): LedgerRow["match"] {
  const [row] = owners;
  if (row === undefined || input === null || typeof counted !== "number") return null;
  const cell = row.cells.get(input);
  if (cell === undefined) return null;
  return { logged: logged(row, input), scored: typeof cell.value === "number" ? cell.value : 0 };
}
