import { round } from "../figures/rounding";
import { sumOf } from "../figures/sum";

/** A step that wants `due` points; it becomes a reason once it is known how many it really took. */
export interface Claim<Reason> {
  due: number;
  settle: (lost: number) => Reason;
}

/** Claims that together take no more than `room`. */
export interface ClaimGroup<Reason> {
  room: number;
  members: readonly (Claim<Reason> | ClaimGroup<Reason>)[];
}

/** What a group of claims took, and why; the `lost` of the reasons adds up to `taken`. */
export interface Settled<Reason> {
  taken: number;
  reasons: readonly Reason[];
}

/** Gives the claims what they want, in their order, until the room is used up; later ones find less, or nothing, left. */
export function settle<Reason>(group: ClaimGroup<Reason>): Settled<Reason> {
  const reasons: Reason[] = [];
  return { taken: takeAll(group, group.room, reasons), reasons };
}

/** Adds the reasons of the group's members to the list and gives what they took of the room. */
function takeAll<Reason>(group: ClaimGroup<Reason>, room: number, reasons: Reason[]): number {
  let left = Math.min(group.room, room);
  const start = left;
  for (const member of group.members) {
    left = exact(left - ("members" in member ? takeAll(member, left, reasons) : take(member, left, reasons)));
  }
  return exact(start - left);
}

function take<Reason>(claim: Claim<Reason>, left: number, reasons: Reason[]): number {
  const taken = exact(Math.min(claim.due, left));
  reasons.push(claim.settle(taken));
  return taken;
}

/** What the claims would take if there were room for all of them. */
export const wanted = (claims: readonly Claim<unknown>[]): number => sumOf(claims, ({ due }) => due);

/** Cuts the noise of binary fractions: 4 - 3.9 is 0.1. */
export const exact = (points: number): number => round(points, 8);
