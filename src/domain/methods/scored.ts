import type { ClaimGroup, Losing } from "./claims";

/** A line of the form below an item. */
export interface PartResult {
  id: string;
  /** Points for a part, points lost for a pool. */
  kind: "points" | "lost";
  value: number;
}

/** Claims against an item's full marks, and the lines a form shows below it. */
export interface Claimed<Reason extends Losing> {
  kind: "claimed";
  claims: ClaimGroup<Reason>;
  tier: string | null;
  parts: readonly PartResult[];
}

/** What a method makes of one item, before it is rounded as the form shows it. */
export type Scored<Reason extends Losing> =
  | Claimed<Reason>
  /** Points of one measured value; what was lost is put into its reason once the points are rounded. */
  | { kind: "measured"; value: number; points: number; reason: Reason }
  /** Measured or ranked without points. */
  | { kind: "unscored"; value: number; reason: Reason }
  /** Nothing could be measured. */
  | { kind: "leftOut" };
