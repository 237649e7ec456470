import { amount, type Amounts } from "../inputs/inputs";
import { wanted, type Claim, type ClaimGroup } from "./claims";
import type { Pool } from "./method";
import { ruleClaims } from "./rules";

/** What a pool takes altogether, after its cap or its replacement: the room of the group. */
export function poolClaims(pool: Pool, amounts: Amounts): ClaimGroup {
  const rules = pool.rules.flatMap((rule) => ruleClaims(rule, amounts));
  const before = wanted(rules);
  const replaced = replacement(pool, before, amounts);
  if (replaced !== null) return { room: replaced.due, members: [replaced, ...rules] };
  if (pool.cap === undefined || before <= pool.cap) return { room: before, members: rules };
  return { room: pool.cap, members: [...rules, capping(pool, pool.cap, before)] };
}

function replacement(pool: Pool, before: number, amounts: Amounts): Claim | null {
  const by = pool.replacedBy;
  if (by === undefined) return null;
  const count = amount(amounts, by.input);
  if (count < by.from) return null;
  return { due: by.points, settle: (lost) => ({ kind: "replaced", pool, by, count, before, due: by.points, lost }) };
}

const capping = (pool: Pool, cap: number, before: number): Claim => ({
  due: 0,
  settle: (lost) => ({ kind: "capped", pool, cap, before, lost }),
});
