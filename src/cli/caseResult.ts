import type { Evaluation, ItemResult } from "../domain/evaluation";

/** The figures of an evaluation as a file shows them, by item and by line below the items. */
export interface CaseResult {
  items: Readonly<Record<string, number>>;
  sub: Readonly<Record<string, number | string>>;
  total: number;
  grade: string;
  payout: number;
  flags: readonly string[];
}

/** "productivity_tier": "A", "mail_ded": 30 for points lost, "attendance": 5 for points earned. */
export function caseResult(evaluation: Evaluation): CaseResult {
  return {
    items: Object.fromEntries(evaluation.items.map((item) => [item.id, item.points])),
    sub: Object.fromEntries(evaluation.items.flatMap(lines)),
    total: evaluation.total,
    grade: evaluation.band.grade,
    payout: evaluation.payout,
    flags: evaluation.flags,
  };
}

const lines = (item: ItemResult): (readonly [string, number | string])[] => [
  ...(item.tier === null ? [] : [[`${item.id}_tier`, item.tier] as const]),
  ...item.parts.map((part) => [part.kind === "lost" ? `${part.id}_ded` : part.id, part.value] as const),
];
