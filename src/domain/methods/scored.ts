import type { PartResult } from "../evaluation";
import type { ClaimGroup } from "./claims";

/** What a method makes of one item: the claims against its full marks, and the lines a form shows below it. */
export interface Scored {
  claims: ClaimGroup;
  tier: string | null;
  parts: readonly PartResult[];
}
