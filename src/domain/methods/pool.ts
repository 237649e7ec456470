import * as z from "zod";
import { fromOne, notNegative, positive } from "../places/policyNumber";
import { amountIn, type Inputs } from "../inputs/inputs";
import type { Lever } from "../measures/lever";
import type { Reference } from "../places/reference";
import { LocalText } from "../wording/localText";
import { Source } from "../wording/source";
import { sumOfDues, type Claim, type ClaimGroup } from "./claims";
import { DeductionRule, ruleClaim, ruleLever, ruleReads, type RuleReason } from "./rules";
import { Void, voidLevers, voidReads } from "./voids";

/** Once the input reaches `from`, this many points are lost instead of what the pool's rules add up to. */
const Replacement = z.strictObject({
  input: z.string(),
  from: fromOne,
  points: notNegative,
  name: LocalText,
  source: Source,
});
type Replacement = z.infer<typeof Replacement>;

/** Deductions that are added up together, capped, and replaced as a whole by `replacedBy` once that is reached. */
export const Pool = z.strictObject({
  id: z.string(),
  name: LocalText,
  rules: z.array(DeductionRule),
  cap: positive.optional(),
  replacedBy: Replacement.optional(),
  /** Empties the whole item, not just this pool. */
  empties: z.array(Void).optional(),
});
export type Pool = z.infer<typeof Pool>;

export type PoolReason =
  | RuleReason
  /** The pool took `cap` although its rules add up to `before`; the rules carry the loss. */
  | { kind: "capped"; pool: Pool; cap: number; before: number; lost: number }
  /** One fixed deduction instead of the `before` points of the pool's rules. */
  | { kind: "replaced"; pool: Pool; by: Replacement; count: number; before: number; due: number; lost: number };

/** What a pool takes altogether, after its cap or its replacement: the room of the group. */
export function poolClaims(pool: Pool, inputs: Inputs): ClaimGroup<PoolReason> {
  const rules: Claim<PoolReason>[] = [];
  for (const rule of pool.rules) {
    const claim = ruleClaim(rule, inputs);
    if (claim !== null) rules.push(claim);
  }
  const before = sumOfDues(rules);
  const replaced = replacement(pool, before, inputs);
  if (replaced !== null) return { room: replaced.due, members: [replaced, ...rules] };
  if (pool.cap === undefined || before <= pool.cap) return { room: before, members: rules };
  return { room: pool.cap, members: [...rules, capping(pool, pool.cap, before)] };
}

function replacement(pool: Pool, before: number, inputs: Inputs): Claim<PoolReason> | null {
  const by = pool.replacedBy;
  if (by === undefined) return null;
  const count = amountIn(inputs, by.input);
  if (count < by.from) return null;
  const due = by.points;
  return { due, reason: { kind: "replaced", pool, by, count, before, due, lost: 0 } };
}

const capping = (pool: Pool, cap: number, before: number): Claim<PoolReason> => ({
  due: 0,
  reason: { kind: "capped", pool, cap, before, lost: 0 },
});

/** Every place of a pool that names an input. */
export const poolReads = (pool: Pool, path: string): Reference[] => [
  ...pool.rules.flatMap((rule, index) => ruleReads(rule, `${path}.rules.${index}`)),
  ...(pool.replacedBy === undefined ? [] : [{ path: `${path}.replacedBy.input`, id: pool.replacedBy.input }]),
  ...voidReads(pool.empties ?? [], `${path}.empties`),
];

/** One less of what replaces the deductions of a pool may cost more than it did. */
export const poolLevers = ({ rules, replacedBy, empties = [] }: Pool): Lever[] => [
  ...rules.map(ruleLever),
  ...(replacedBy === undefined ? [] : [{ inputs: [replacedBy.input], best: "less", isUneven: true } as const]),
  ...voidLevers(empties),
];
