import type { ClaimGroup } from "./claims";

/** A line of the form below an item. */
export interface PartResult {
  id: string;
  /** Points for a part, points lost for a pool. */
  kind: "points" | "lost";
  value: number;
}

/** Claims against an item's full marks, and the lines a form shows below it. */
export interface Claimed<Reason> {
  kind: "claimed";
  claims: ClaimGroup<Reason>;
  tier: string | null;
  parts: readonly PartResult[];
}

/** What a method makes of one item, before it is rounded as the form shows it. */
export type Scored<Reason> =
  | Claimed<Reason>
  /** Points of one measured value; the reason still lacks what was lost. */
  | { kind: "measured"; value: number; points: number; reason: (lost: number) => Reason }
  /** Measured or ranked without points. */
  | { kind: "unscored"; value: number; reason: Reason }
  /** Nothing could be measured. */
  | { kind: "leftOut" };
