import type { Evaluation, ItemResult } from "../../domain/engine/evaluation";

/** What most forms of source 004 show: points by item, the total and no grade. */
export const itemsAndTotal = (
  { items, total, band }: Evaluation,
  keyOf: (item: ItemResult, index: number) => string = ({ id }) => id,
): { items: Record<string, number | null>; total: number | null; grade: string | null } => ({
  items: Object.fromEntries(items.map((item, index) => [keyOf(item, index), item.points])),
  total,
  grade: band?.grade ?? null,
});
