import * as z from "zod";
import { Deductions, deductions, type DeductionsReason, type RuleList } from "./deductions";
import type { MethodHome } from "./home";
import { Linear, linear, type LinearReason } from "./linear";
import { Mark, mark, type MarkReason } from "./mark";
import { Parts, parts } from "./parts";
import { Rank, rank, type RankedReason } from "./rank";
import { Slope, slope, type SlopeReason } from "./slope";
import { type StepList, type StepReason, Steps, steps } from "./steps";
import { TeamTier, teamTier, type TierList, type TierReason } from "./teamTier";
import { Value, value, type ValueReason } from "./value";
import { Within, within, type WithinReason } from "./within";

/** How an item earns its points. Closed: every kind has its home below. */
export const Method = z.discriminatedUnion("kind", [
  Deductions,
  TeamTier,
  Mark,
  Parts,
  Linear,
  Slope,
  Within,
  Steps,
  Value,
  Rank,
]);
export type Method = z.infer<typeof Method>;

/** The methods that make points of one measured value. */
export type MeasuredMethod = Extract<Method, { measure: unknown }>;

/**
 * One step from the full marks to the points, as the policy reads. `due` is what the step takes by itself, `lost` what it
 * really took after cap, void and floor; neither is negative, and the `lost` of an item's reasons add up to full minus points.
 */
export type Reason =
  | DeductionsReason
  | TierReason
  | MarkReason
  | LinearReason
  | SlopeReason
  | WithinReason
  | StepReason
  | ValueReason
  | RankedReason
  /** Nothing could be measured, so the item takes no part in the total. */
  | { kind: "leftOut"; lost: number }
  /** Another item is judged in its place this period. */
  | { kind: "unused"; lost: number };

/** A list inside an item that can grow and shrink: the steps of a ladder, the tiers of a ratio, the rules of a pool. */
export type ItemList = StepList | TierList | RuleList;

type Homes = { readonly [K in Method["kind"]]: MethodHome<Extract<Method, { kind: K }>, Reason, ItemList> };

/** Every kind of method with what it states once, in the order in which the builder offers them; a kind without a home does not compile. */
export const methodHomes = {
  mark,
  deductions,
  linear,
  slope,
  within,
  steps,
  teamTier,
  parts,
  value,
  rank,
} satisfies Homes;

type AnyHome = MethodHome<Method, Reason, ItemList>;

/** Where the kind of a method states how it scores, what it reads and what must hold between its numbers. */
export const methodHome = (method: Method): AnyHome => (methodHomes as Homes)[method.kind] as AnyHome;

/** Ranked items and indicators without full marks earn no points. */
export const earnsPoints = ({ full, method }: { full: number; method: Method }): boolean =>
  methodHome(method).earnsPoints(full);
