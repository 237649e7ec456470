import type { Reason } from "../engine/evaluation";
import { round } from "../figures/rounding";

/** A step that wants `due` points; it becomes a reason once it is known how many it really took. */
export interface Claim {
  due: number;
  settle: (lost: number) => Reason;
}

/** Claims that together take no more than `room`. */
export interface ClaimGroup {
  room: number;
  members: readonly (Claim | ClaimGroup)[];
}

/** What a group of claims took, and why; the `lost` of the reasons adds up to `taken`. */
export interface Settled {
  taken: number;
  reasons: readonly Reason[];
}

/** Serves the claims in their order until the room is used up; later ones find less, or nothing, left. */
export function settle(group: ClaimGroup): Settled {
  const reasons: Reason[] = [];
  return { taken: serve(group, group.room, reasons), reasons };
}

/** Adds the reasons of the group's members to the list and gives what they took of the room. */
function serve(group: ClaimGroup, room: number, reasons: Reason[]): number {
  let left = Math.min(group.room, room);
  const start = left;
  for (const member of group.members) {
    left = exact(left - ("members" in member ? serve(member, left, reasons) : take(member, left, reasons)));
  }
  return exact(start - left);
}

function take(claim: Claim, left: number, reasons: Reason[]): number {
  const taken = exact(Math.min(claim.due, left));
  reasons.push(claim.settle(taken));
  return taken;
}

/** What the claims would take if there were room for all of them. */
export const wanted = (claims: readonly Claim[]): number => exact(claims.reduce((sum, claim) => sum + claim.due, 0));

/** Cuts the noise of binary fractions: 4 - 3.9 is 0.1. */
export const exact = (points: number): number => round(points, 8);
