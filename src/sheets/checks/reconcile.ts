import { numberKey } from "../../domain/people/identity";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Finding } from "../kit/finding";
import type { CheckContext } from "./context";
import { isIncident } from "../ledger/entryRule";
import { loggedTimes } from "../reading/ledgerRows";
import { deductionRules } from "./nothingMeasured";
import { type ScoreRow, hasPerson, isAtFault, rowFinding } from "../reading/rows";
import { sumOf } from "../../domain/figures/sum";

/** Occurrences that cost nothing need no evidence: the first three late arrivals. */
function freeOf(scheme: Scheme): Map<string, number> {
  const rules = scheme.items.flatMap(({ method }) => deductionRules(method));
  return new Map(rules.flatMap((rule) => (rule.kind === "perTime" ? [[rule.input, rule.free] as const] : [])));
}

/** Entries cannot be told apart for people who share a staff number; that mistake comes first. */
function oncePerNumber(rows: readonly ScoreRow[]): (row: ScoreRow) => boolean {
  const seen = new Map<string, number>();
  for (const { number } of rows) seen.set(numberKey(number), (seen.get(numberKey(number)) ?? 0) + 1);
  return ({ number }) => number === "" || seen.get(numberKey(number)) === 1;
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
  const logged = loggedTimes(ledger);
  return counts.flatMap(({ row, cell, input, count, costs }): Finding[] => {
    const entries = logged(row, input);
    if (entries > count && row.typed > 0)
      return [rowFinding("warning", row, { code: "countBelowLedger", input, count, entries }, cell.at)];
    if (entries < count && costs)
      return [rowFinding("warning", row, { code: "countAboveLedger", input, count, entries }, cell.at)];
    return [];
  });
}

function unused({ raw }: CheckContext, counts: readonly number[]): Finding[] {
  const sum = sumOf(counts, (count) => count);
  const at = { sheet: raw.ledger.name, address: "A1" };
  return sum <= 0
    ? []
    : [{ severity: "notice", issue: { code: "ledgerEmpty", counts: sum }, at, person: null, fix: null }];
}
