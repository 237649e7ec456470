import type { PartResult } from "../engine/evaluation";
import type { Amounts } from "../inputs/inputs";
import { exact, type Claim, type ClaimGroup } from "./claims";
import type { Deductions } from "./method";
import { poolClaims } from "./pool";
import type { Claimed } from "./scored";
import { voidClaims } from "./voids";

/** Full marks less what the pools take, never below 0; a void of the item or of one of its pools takes everything. */
export function scoreDeductions(method: Deductions, full: number, amounts: Amounts): Claimed {
  const pools = method.pools.map((pool) => poolClaims(pool, amounts));
  const voids = [...method.voids, ...method.pools.flatMap((pool) => pool.empties ?? [])];
  const empties = voidClaims(voids, full, amounts);
  const before = exact(pools.reduce((left, pool) => left - pool.room, full));
  const floor = empties.length === 0 && before < 0 ? [floorClaim(before)] : [];
  return {
    claims: { room: full, members: [...empties, ...pools, ...floor] },
    tier: null,
    parts: poolResults(method, full, pools, amounts),
  };
}

/** Points lost per pool, whatever the item's floor makes of them; a single pool is the item itself and has no line. */
function poolResults(method: Deductions, full: number, pools: readonly ClaimGroup[], amounts: Amounts): PartResult[] {
  if (method.pools.length < 2) return [];
  return method.pools.map((pool, index) => {
    const emptied = voidClaims(pool.empties ?? [], full, amounts).length > 0;
    return { id: pool.id, kind: "lost", value: emptied ? full : (pools[index]?.room ?? 0) };
  });
}

const floorClaim = (before: number): Claim => ({ due: 0, settle: (lost) => ({ kind: "floor", before, lost }) });
