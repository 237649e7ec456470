import { round, workedPlaces } from "../figures/rounding";
import { sumOf } from "../figures/sum";

/** What a step lost of the points; 0 until it is settled. */
export interface Losing {
  lost: number;
}

/** A step that wants `due` points; what it really took stands in its reason once it is settled. */
export interface Claim<Reason extends Losing> {
  due: number;
  reason: Reason;
}

/** Claims that together take no more than `room`. */
export interface ClaimGroup<Reason extends Losing> {
  room: number;
  members: readonly (Claim<Reason> | ClaimGroup<Reason>)[];
}

/** What a group of claims took, and why; the `lost` of the reasons adds up to `taken`. */
interface Settled<Reason> {
  taken: number;
  reasons: readonly Reason[];
}

/** Gives the claims what they want, in their order, until the room is used up; later ones find less, or nothing, left. */
export function settleClaims<Reason extends Losing>(group: ClaimGroup<Reason>): Settled<Reason> {
  const reasons: Reason[] = [];
  const taken = takeAll(group, group.room, reasons);
  return { taken, reasons: reasons.slice() };
}

/** Adds the reasons of the group's members to the list and gives what they took of the room. */
function takeAll<Reason extends Losing>(group: ClaimGroup<Reason>, room: number, reasons: Reason[]): number {
  let left = Math.min(group.room, room);
  const start = left;
  for (const member of group.members) {
    left = withoutNoise(left - ("members" in member ? takeAll(member, left, reasons) : take(member, left, reasons)));
  }
  return withoutNoise(start - left);
}

function take<Reason extends Losing>(claim: Claim<Reason>, left: number, reasons: Reason[]): number {
  const taken = withoutNoise(Math.min(claim.due, left));
  claim.reason.lost = taken;
  reasons.push(claim.reason);
  return taken;
}

/** What the claims would take if there were room for all of them. */
export const sumOfDues = (claims: readonly Claim<Losing>[]): number => sumOf(claims, ({ due }) => due);

/** Cuts the noise of binary fractions: 4 - 3.9 is 0.1. */
export const withoutNoise = (points: number): number => round(points, workedPlaces);
