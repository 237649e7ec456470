import { sumOf } from "../../domain/figures/sum";
import { ledgerMark } from "../book/ledgerMarks";
import type { Finding } from "../kit/finding";
import type { CheckContext } from "./context";

/** Entries that were not there, or not like this, when 审批表 was made: the approver has not seen them. */
export function ledgerSince({ raw, ledger }: Pick<CheckContext, "raw" | "ledger">): Finding[] {
  const { approval } = raw.state;
  if (approval?.ledger === undefined || raw.approval === null || raw.isStateOlder) return [];
  const { madeOn } = approval;
  const left = new Map<string, number>();
  for (const mark of approval.ledger) left.set(mark, (left.get(mark) ?? 0) + 1);
  const added = ledger.filter(({ entry }) => {
    const mark = ledgerMark(entry);
    const known = left.get(mark) ?? 0;
    left.set(mark, Math.max(0, known - 1));
    return known === 0;
  });
  const missing = sumOf([...left.values()], (count) => count);
  const since = added.map(({ entry, at }): Finding => ({
    severity: "warning",
    issue: { code: "ledgerEntrySince", madeOn },
    at: at.date,
    person: { number: entry.number, name: entry.name },
    fix: null,
  }));
  if (missing === 0) return since;
  const gone = { code: "ledgerEntriesGone", count: missing, madeOn } as const;
  return [...since, { severity: "warning", issue: gone, at: null, person: null, fix: null }];
}
