import type { Prize } from "../../domain/methods/rank";
import type { Method } from "../../domain/methods/method";
import type { Scheme } from "../../domain/scheme/scheme";

/** What the table beside the measures of the period compares, by what the policy gives. */
type Compared =
  /** How many people have which grade. */
  | "grades"
  /** How many people have a total within which ten points. */
  | "ranges"
  /** Who won which prize. */
  | "prizes"
  /** What each line of pay comes to. */
  | "pay"
  /** Mean and extremes of each indicator. */
  | "indicators"
  /** What each line beside the items comes to. */
  | "tallies";

export function comparedBy({ bands, payout, total, items }: Scheme): Compared {
  if (bands.length > 0) return "grades";
  if (payout.kind === "prizes") return "prizes";
  if (payout.kind === "lines") return "pay";
  if (total.kind !== "none") return "ranges";
  return items.length > 0 ? "indicators" : "tallies";
}

/** The column of the sheet that the table begins in. */
export const firstCompared = 6;

/** What the places of an item are worth; none unless it is ranked. */
export const prizesOf = (method: Method): readonly Prize[] => (method.kind === "rank" ? (method.prizes ?? []) : []);

/** Lower ends of the ranges of totals below the highest and above the lowest. */
export const rangeEdges = [90, 80, 70, 60] as const;

/** Rows of that table without its heading and its sum; known before anybody is scored. */
export function comparedRows(scheme: Scheme): number {
  const { bands, payout, items, lines } = scheme;
  switch (comparedBy(scheme)) {
    case "grades":
      return bands.length;
    case "ranges":
      return rangeEdges.length + 1;
    case "prizes":
      return items.flatMap(({ method }) => prizesOf(method)).length;
    case "pay":
      return payout.kind === "lines" ? payout.lines.length : 0;
    case "indicators":
      return items.length;
    case "tallies":
      return lines.length;
  }
}
