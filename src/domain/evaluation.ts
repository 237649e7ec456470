import type { Band } from "./scheme";
import type { PerTime, Pool, RateBelow, Replacement, Void } from "./methods/method";

/** What was measured for one person over one month: one value for every input of the scheme, department inputs included. */
export type Inputs = Readonly<Record<string, number | boolean | null>>;

/**
 * One step from the full marks to the points, as the policy reads. `due` is what the step takes by itself, `lost` what it
 * really took after cap, void and floor; neither is negative, and the `lost` of an item's reasons add up to full minus points.
 */
export type Reason =
  | { kind: "perTime"; rule: PerTime; count: number; charged: number; due: number; lost: number }
  | {
      kind: "rate";
      rule: RateBelow;
      numerator: number;
      denominator: number;
      /** null when there was nothing to divide by. */
      rate: number | null;
      due: number;
      lost: number;
    }
  /** The pool took `cap` although its rules add up to `before`; the rules carry the loss. */
  | { kind: "capped"; pool: Pool; cap: number; before: number; lost: number }
  /** One fixed deduction instead of the `before` points of the pool's rules. */
  | { kind: "replaced"; pool: Pool; by: Replacement; count: number; before: number; due: number; lost: number }
  | { kind: "void"; rule: Void; input: string; from: number; count: number; due: number; lost: number }
  /** Full marks less all deductions would be `before`, below 0. */
  | { kind: "floor"; before: number; lost: number }
  | {
      kind: "tier";
      label: string;
      /** Per day. */
      own: number;
      /** Per day and head. */
      team: number;
      ratio: number;
      from: number;
      next: { label: string; from: number; points: number } | null;
      points: number;
      lost: number;
    }
  | { kind: "mark"; part: string; mark: number; full: number; due: number; lost: number };

export interface PartResult {
  id: string;
  /** Points for a part, points lost for a pool. */
  kind: "points" | "lost";
  value: number;
}

export interface ItemResult {
  id: string;
  full: number;
  points: number;
  /** Tier label where the method sorts into tiers. */
  tier: string | null;
  parts: readonly PartResult[];
  reasons: readonly Reason[];
}

/** Everything a user ever sees of a score comes from here. */
export interface Evaluation {
  items: readonly ItemResult[];
  total: number;
  band: Band;
  payout: number;
  flags: readonly string[];
  /** Points missing to the next grade, null in the highest. */
  next: { grade: string; missing: number } | null;
}
