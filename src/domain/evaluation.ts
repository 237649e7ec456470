import type { Band } from "./scheme";
import type { DeductionRule, Pool, Void } from "./methods/method";

/** What was measured for one person over one month: one value for every input of the scheme, department inputs included. */
export type Inputs = Readonly<Record<string, number | boolean | null>>;

/** One step from the full marks to the points, as the policy reads. `lost` is never negative. */
export type Reason =
  | { kind: "perTime"; rule: DeductionRule & { kind: "perTime" }; count: number; charged: number; lost: number }
  | {
      kind: "rate";
      rule: DeductionRule & { kind: "rateBelow" };
      numerator: number;
      denominator: number;
      /** null when there was nothing to divide by. */
      rate: number | null;
      lost: number;
    }
  | { kind: "capped"; pool: Pool; before: number; lost: number }
  | { kind: "replaced"; pool: Pool; count: number; before: number; lost: number }
  | { kind: "void"; rule: Void; input: string; count: number; lost: number }
  | { kind: "floor"; before: number; lost: number }
  | {
      kind: "tier";
      label: string;
      own: number;
      team: number;
      ratio: number;
      from: number;
      next: { label: string; from: number; points: number } | null;
      lost: number;
    }
  | { kind: "mark"; part: string; mark: number; full: number; lost: number };

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
