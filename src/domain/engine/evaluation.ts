import type { DueConsequence } from "../consequences/kinds";
import type { Measurement } from "../methods/measureOf";
import type { PayLine } from "../scheme/payoutRule";
import type { Band } from "../scheme/scheme";
import type { Line, Term } from "../scheme/totalRule";
import type { PerTime, Pool, RateBelow, Replacement, Void } from "../methods/method";

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
  | { kind: "mark"; part: string; mark: number; full: number; due: number; lost: number }
  /** Target reached, or the share of it that was achieved. */
  | { kind: "linear"; measured: Measurement; target: number; better: Better; achieved: number; lost: number }
  /** `short` of the target is so many times `per`, each costing `points`. */
  | {
      kind: "slope";
      measured: Measurement;
      target: number;
      better: Better;
      short: number;
      per: number;
      points: number;
      lost: number;
    }
  | {
      kind: "step";
      measured: Measurement;
      better: Better;
      /** null below the first step. */
      bound: number | null;
      /** Marks of the step before the factor. */
      marks: number;
      factor: number;
      next: { bound: number; points: number } | null;
      lost: number;
    }
  | { kind: "value"; measured: Measurement; lost: number }
  | { kind: "ranked"; measured: Measurement; better: Better; lost: number }
  /** Nothing could be measured, so the item takes no part in the total. */
  | { kind: "leftOut"; lost: number }
  /** Another item is judged in its place this period. */
  | { kind: "unused"; lost: number };

export type Better = "higher" | "lower";

export interface PartResult {
  id: string;
  /** Points for a part, points lost for a pool. */
  kind: "points" | "lost";
  value: number;
}

export interface ItemResult {
  id: string;
  full: number;
  /** null where the item does not apply or earns no points. */
  points: number | null;
  /** What was measured, for methods that measure one value; null when there was no data. */
  value: number | null;
  /** false when nothing could be measured: the item is left out, which is not the same as 0 points. */
  applies: boolean;
  /** Tier label where the method sorts into tiers. */
  tier: string | null;
  parts: readonly PartResult[];
  reasons: readonly Reason[];
  /** Place and prize of a ranked item, once the team is known. */
  place: { rank: number; prize: number } | null;
}

/** Points of a group: the sum of its items, or their mean where the total is one; null when nothing in it counts. */
export interface GroupResult {
  id: string;
  full: number;
  points: number | null;
}

export interface LineResult {
  line: Line;
  value: number;
  terms: readonly { term: Term; count: number; value: number }[];
}

export interface PayLineResult {
  line: PayLine;
  amount: number;
  /** Conditions that were not met and cost the whole line. */
  failed: readonly string[];
}

/** Everything a user ever sees of a score comes from here. */
export interface Evaluation {
  items: readonly ItemResult[];
  groups: readonly GroupResult[];
  /** What the items come to before stretching, coefficient and lines; null where nothing is added up. */
  raw: number | null;
  /** After stretching to the scale of the total. */
  weighted: number | null;
  coefficient: number | null;
  lines: readonly LineResult[];
  total: number | null;
  band: Band | null;
  pay: readonly PayLineResult[];
  payout: number | null;
  /** What the policy puts before people because of this result, in its order. */
  consequences: readonly DueConsequence[];
  /** Points missing to the next grade, null in the highest. */
  next: { grade: string; missing: number } | null;
  /** Reaches the total from which the policy ranks people. */
  mayRank: boolean;
}
