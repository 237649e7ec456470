import { amount, type Amounts } from "../inputs/inputs";
import { exact, type ClaimGroup } from "./claims";
import type { Mark } from "./method";
import type { Claimed } from "./scored";

/** A mark claims what it leaves of the full marks of the part or item it is given for. */
export function markClaims(method: Mark, part: string, full: number, amounts: Amounts): ClaimGroup {
  const mark = amount(amounts, method.input);
  const due = exact(full - mark);
  return { room: full, members: [{ due, settle: (lost) => ({ kind: "mark", part, mark, full, due, lost }) }] };
}

/** The item earns the mark itself. */
export const scoreMark = (method: Mark, item: string, full: number, amounts: Amounts): Claimed => ({
  claims: markClaims(method, item, full, amounts),
  tier: null,
  parts: [],
});
