import * as z from "zod";
import type { Inputs } from "../inputs/inputs";
import type { LocalText } from "../wording/localText";
import { withoutNoise, type ClaimGroup } from "./claims";
import type { GrowingList, MethodHome } from "./home";
import { newInput } from "./newInput";
import { Pool, poolClaims, poolLevers, poolReads, type PoolReason } from "./pool";
import type { DeductionRule, PerTime } from "./rules";
import type { Claimed, PartResult } from "./scored";
import { isVoid, Void, voidClaims, voidLevers, voidReads, type VoidReason } from "./voids";
import { sumOf } from "../figures/sum";

/** Starts at the item's full marks, loses what the pools deduct, never below 0; a void empties it. */
export const Deductions = z.strictObject({
  kind: z.literal("deductions"),
  pools: z.array(Pool).min(1),
  voids: z.array(Void),
});
export type Deductions = z.infer<typeof Deductions>;

/** Full marks less all deductions would be `before`, below 0. */
type FloorReason = { kind: "floor"; before: number; lost: number };

export type DeductionsReason = PoolReason | VoidReason | FloorReason;

/** The rules of one pool. */
export interface RuleList extends GrowingList {
  kind: "rules";
  name: LocalText;
  entries: readonly DeductionRule[];
}

export const deductions = {
  score: (method, { full }) => scoreDeductions(method, full),
  reads: (method, path) => [
    ...method.pools.flatMap((pool, index) => poolReads(pool, `${path}.pools.${index}`)),
    ...voidReads(method.voids, `${path}.voids`),
  ],
  levers: ({ pools, voids }) => [...pools.flatMap(poolLevers), ...voidLevers(voids)],
  names: ({ pools }, path) => [{ path: `${path}.pools`, field: "id", names: pools.map(({ id }) => id) }],
  order: () => [],
  worth: () => [],
  earnsPoints: () => true,
  mayPassFull: false,
  scaled: () => [],
  lists: ({ pools }, path, name) =>
    pools.map((pool, at) => ({
      kind: "rules",
      path: `${path}.pools.${at}.rules`,
      name: pools.length > 1 ? pool.name : name,
      entries: pool.rules,
      next: (called, id) => ({
        entry: perTime(id, called),
        inputs: [newInput(id, called, { kind: "count", whenBlank: "zero" })],
      }),
    })),
  recipes: {
    deductions: {
      asksBetter: false,
      begin: (id, { name }) => ({
        method: { kind: "deductions", pools: [{ id: `${id}_pool`, name, rules: [perTime(id, name)] }], voids: [] },
        inputs: [newInput(id, name, { kind: "count", whenBlank: "zero" })],
      }),
    },
  },
} satisfies MethodHome<Deductions, DeductionsReason, RuleList>;

/** Full marks less what the pools take, never below 0; a void of the item or of one of its pools takes everything. */
function scoreDeductions(method: Deductions, full: number): (inputs: Inputs) => Claimed<DeductionsReason> {
  const voids = [...method.voids, ...method.pools.flatMap((pool) => pool.empties ?? [])];
  return (inputs) => {
    const members: ClaimGroup<DeductionsReason>["members"][number][] = voidClaims(voids, full, inputs);
    const isEmptied = members.length > 0;
    const pools = method.pools.map((pool) => poolClaims(pool, inputs));
    members.push(...pools);
    const before = withoutNoise(full - sumOf(pools, ({ room }) => room));
    if (!isEmptied && before < 0) members.push({ due: 0, reason: { kind: "floor", before, lost: 0 } });
    const parts = poolResults(method, full, pools, inputs);
    return { kind: "claimed", claims: { room: full, members }, tier: null, parts };
  };
}

/** Points lost per pool, whatever the item's floor makes of them; a single pool is the item itself and has no line. */
function poolResults(
  method: Deductions,
  full: number,
  pools: readonly ClaimGroup<PoolReason>[],
  inputs: Inputs,
): PartResult[] {
  if (method.pools.length < 2) return [];
  return method.pools.map((pool, index) => {
    const isEmptied = isVoid(pool.empties ?? [], inputs);
    return { id: pool.id, kind: "lost", value: isEmptied ? full : (pools[index]?.room ?? 0) };
  });
}

/** A point for each time, of what an input counts. */
const perTime = (input: string, name: LocalText): PerTime => ({
  kind: "perTime",
  id: `${input}_rule`,
  name,
  input,
  points: 1,
  free: 0,
  source: "notInSource",
});
