import { flagsOf } from "../domain/consequences/flags";
import type { Evaluation, ItemResult } from "../domain/engine/evaluation";

/** The figures of an evaluation as a file shows them, by item and by line below the items. */
interface CaseResult {
  items: Readonly<Record<string, number | null>>;
  sub: Readonly<Record<string, number | string>>;
  total: number | null;
  grade: string | null;
  payout: number | null;
  flags: readonly string[];
}

/** "productivity_tier": "A", "mail_ded": 30 for points lost, "attendance": 5 for points earned. */
export function caseResult(evaluation: Evaluation): CaseResult {
  return {
    items: pointsById(evaluation.items),
    sub: Object.fromEntries(evaluation.items.flatMap(lines)),
    total: evaluation.total,
    grade: evaluation.band?.grade ?? null,
    payout: evaluation.payout,
    flags: flagsOf(evaluation.consequences),
  };
}

/** Points by item, null where one does not apply. */
export const pointsById = (items: readonly ItemResult[]): Record<string, number | null> =>
  Object.fromEntries(items.map((item) => [item.id, item.points]));

const lines = (item: ItemResult): (readonly [string, number | string])[] => [
  ...(item.tier === null ? [] : [[`${item.id}_tier`, item.tier] as const]),
  ...item.parts.map((part) => [part.kind === "lost" ? `${part.id}_ded` : part.id, part.value] as const),
];
