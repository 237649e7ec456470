import type { PartResult, Reason } from "../engine/evaluation";
import type { ClaimGroup } from "./claims";

/** Claims against an item's full marks, and the lines a form shows below it. */
export interface Claimed {
  claims: ClaimGroup;
  tier: string | null;
  parts: readonly PartResult[];
}

/** What a method makes of one item, before it is rounded as the form shows it. */
export type Scored =
  | ({ kind: "claimed" } & Claimed)
  /** Points of one measured value; the reason still lacks what was lost. */
  | { kind: "measured"; value: number; points: number; reason: (lost: number) => Reason }
  /** Measured or ranked without points. */
  | { kind: "unscored"; value: number; reason: Reason }
  /** Nothing could be measured. */
  | { kind: "leftOut" };
