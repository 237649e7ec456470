import type { Evaluation, ItemResult } from "../../src/domain/engine/evaluation";
import type { Band } from "../../src/domain/scheme/scheme";

/** A result under a policy that gives points for every item, a total, a grade and money. */
export type Graded = Omit<Evaluation, "total" | "band" | "payout" | "items"> & {
  total: number;
  band: Band;
  payout: number;
  items: readonly (ItemResult & { points: number })[];
};

/** Narrows what a graded policy gives; anything missing is a failure of the test. */
export function graded(evaluation: Evaluation): Graded {
  const { total, band, payout } = evaluation;
  if (total === null || band === null || payout === null) throw new Error("No total, grade or payout");
  const items = evaluation.items.map((item) => {
    if (item.points === null) throw new Error(`No points for ${item.id}`);
    return { ...item, points: item.points };
  });
  return { ...evaluation, items, total, band, payout };
}
