import { numberKey, wordKey } from "../../domain/people/identity";
import { cellOf } from "../kit/address";
import type { CellValue } from "../kit/plan";
import { isIncident } from "../ledger/entryRule";
import type { LedgerRow } from "../reading/ledgerRows";
import { hasPerson, type ScoreRow } from "../reading/rows";
import { timesIn } from "../ledger/entryTimes";
import { type CheckContext, columnCell } from "./context";

/** A staff number of 事件台账 that nobody on 评分表 has. */
export interface StrayNumber {
  entries: readonly LedgerRow[];
  /** Whose entries they are by all that can be seen; null where that is nobody, or several people. */
  row: ScoreRow | null;
  /** On which sheet the number is wrong; null where nothing tells. */
  wrongOn: "score" | "ledger" | null;
}

/** Staff numbers of 事件台账 without a row on 评分表, each with the row whose number was most likely mistyped. */
export function strayNumbers(context: CheckContext): StrayNumber[] {
  const strays = new Map<string, LedgerRow[]>();
  for (const row of context.ledger) {
    const key = numberKey(row.entry.number);
    if (row.owners.length === 0 && key !== "") strays.set(key, [...(strays.get(key) ?? []), row]);
  }
  return [...strays.values()].map((entries) => {
    const row = ownerOf(context, entries);
    return { entries, row, wrongOn: row && wrongSide(context, row, entries) };
  });
}

const isShared = ({ rows }: CheckContext, { number }: ScoreRow): boolean =>
  number !== "" && rows.filter((other) => numberKey(other.number) === numberKey(number)).length > 1;

/** The one row that counts what the entries come to, and has no entries of its own. */
function ownerOf(context: CheckContext, entries: readonly LedgerRow[]): ScoreRow | null {
  const logged = loggedBy(entries);
  if (logged === null) return null;
  const alone = context.rows.filter((row) => hasPerson(row) && (isShared(context, row) || !hasEntries(context, row)));
  const fitting = alone.filter((row) => isSameCount(countsOf(context, row), logged));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const hasEntries = ({ ledger }: CheckContext, row: ScoreRow): boolean =>
  ledger.some(({ owners }) => owners.includes(row));

type Counts = ReadonlyMap<string, number>;

/** null where an entry says nothing that could be compared. */
function loggedBy(entries: readonly LedgerRow[]): Counts | null {
  const counts = new Map<string, number>();
  for (const { input, read } of entries) {
    const times = timesIn(read.times);
    if (input === null || times === null) return null;
    counts.set(input, (counts.get(input) ?? 0) + times);
  }
  return counts;
}

function countsOf({ scheme }: CheckContext, row: ScoreRow): Counts {
  const counts = scheme.inputs.filter(isIncident).map(({ id }) => [id, row.cells.get(id)?.value] as const);
  return new Map(counts.flatMap(([id, count]) => (typeof count === "number" && count > 0 ? [[id, count]] : [])));
}

const isSameCount = (one: Counts, other: Counts): boolean =>
  one.size === other.size && [...one].every(([id, count]) => other.get(id) === count);

/** A number that two people share is wrong with one of them; otherwise what somebody had in earlier periods tells. */
function wrongSide(context: CheckContext, row: ScoreRow, [entry]: readonly LedgerRow[]): StrayNumber["wrongOn"] {
  if (isShared(context, row)) return "score";
  const known = new Set(
    (context.raw.state.history ?? []).flatMap(({ results }) =>
      results.flatMap(([number, name]) => (wordKey(name) === wordKey(row.name) ? [numberKey(number)] : [])),
    ),
  );
  if (known.size !== 1 || row.name === "") return null;
  if (known.has(numberKey(entry?.entry.number ?? ""))) return "score";
  return known.has(numberKey(row.number)) ? "ledger" : null;
}

/** What stands in the cell of a row's staff number. */
export function readNumberCell(context: CheckContext, row: ScoreRow): CellValue {
  const { row: down, column } = cellOf(columnCell(context, row.row, "number").address);
  return context.raw.score.values[down]?.[column] ?? "";
}
