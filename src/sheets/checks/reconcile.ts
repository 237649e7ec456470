import { isWithin, periodOf } from "../../domain/time/period";
import type { Input, Scheme } from "../../domain/scheme/scheme";
import type { Finding } from "../kit/finding";
import type { CheckContext } from "./context";
import { ownerOf, peopleOf } from "./ledgerFindings";
import { deductionRules } from "./nothingMeasured";
import { type ScoreRow, hasPerson, isAtFault, rowFinding } from "../reading/rows";
import { numberKey } from "../../domain/people/identity";

/** Occurrences that cost nothing need no evidence: the first three late arrivals. */
function freeOf(scheme: Scheme): Map<string, number> {
  const rules = scheme.items.flatMap(({ method }) => deductionRules(method));
  return new Map(rules.flatMap((rule) => (rule.kind === "perTime" ? [[rule.input, rule.free] as const] : [])));
}

const isIncident = (input: Input): boolean =>
  input.of === "person" && input.kind === "count" && input.whenBlank === "zero";

/** Entries cannot be told apart for people who share a staff number; that mistake comes first. */
function oncePerNumber(rows: readonly ScoreRow[]): (row: ScoreRow) => boolean {
  const seen = new Map<string, number>();
  for (const { number } of rows) seen.set(numberKey(number), (seen.get(numberKey(number)) ?? 0) + 1);
  return ({ number }) => number === "" || seen.get(numberKey(number)) === 1;
}

/** Times logged by row of the scoring sheet and input; entries of other periods do not count. */
function logged({ raw, rows, ledger }: CheckContext): Map<ScoreRow, Map<string, number>> {
  const people = peopleOf(rows);
  const period = periodOf(raw.state);
  const counts = new Map<ScoreRow, Map<string, number>>();
  for (const entry of ledger) {
    const owner = ownerOf(entry, people);
    const { date, times } = entry.entry;
    if (!owner || entry.input === null || (date !== null && !isWithin(period, date))) continue;
    const own = counts.get(owner) ?? new Map<string, number>();
    own.set(entry.input, (own.get(entry.input) ?? 0) + times);
    counts.set(owner, own);
  }
  return counts;
}

/** Counts in the scores against entries of the ledger; a ledger nobody uses is mentioned once. */
export function reconcile(context: CheckContext): Finding[] {
  const { scheme, rows, ledger } = context;
  const free = freeOf(scheme);
  const incidents = scheme.inputs.filter(isIncident);
  const isOneOnly = oncePerNumber(rows);
  const counts = rows
    .filter((row) => hasPerson(row) && isOneOnly(row))
    .flatMap((row) =>
      incidents.flatMap((input) => {
        const cell = row.cells.get(input.id);
        if (!cell || isAtFault(row, input.id)) return [];
        const count = typeof cell.value === "number" ? cell.value : 0;
        return [{ row, cell, input: input.id, count, costs: count > (free.get(input.id) ?? 0) }];
      }),
    );
  if (ledger.length === 0)
    return unused(
      context,
      counts.filter(({ costs }) => costs).map(({ count }) => count),
    );
  const entriesOf = logged(context);
  return counts.flatMap(({ row, cell, input, count, costs }): Finding[] => {
    const entries = entriesOf.get(row)?.get(input) ?? 0;
    if (entries > count && row.typed > 0)
      return [rowFinding("warning", row, { code: "countBelowLedger", input, count, entries }, cell.at)];
    if (entries < count && costs)
      return [rowFinding("warning", row, { code: "countAboveLedger", input, count, entries }, cell.at)];
    return [];
  });
}

function unused({ raw }: CheckContext, counts: readonly number[]): Finding[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  const at = { sheet: raw.ledger.name, address: "A1" };
  return sum <= 0
    ? []
    : [{ severity: "notice", issue: { code: "ledgerEmpty", counts: sum }, at, person: null, fix: null }];
}
