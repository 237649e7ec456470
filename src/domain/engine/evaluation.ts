import type { DueConsequence } from "../consequences/kinds";
import type { PartResult } from "../methods/scored";
import type { Reason } from "../methods/method";
import type { PayLineResult } from "../pay/home";
import type { Band } from "../scheme/scheme";
import type { GroupResult } from "../totals/group";
import type { LineResult } from "../totals/lines";

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
  /** What the factor of the grade is taken of; null where the pay goes by something else. */
  base: number | null;
  /** What the policy puts before people because of this result, in its order. */
  consequences: readonly DueConsequence[];
  /** Points missing to the next grade, null in the highest. */
  next: { grade: string; missing: number } | null;
  /** Reaches the total from which the policy ranks people. */
  mayRank: boolean;
}
