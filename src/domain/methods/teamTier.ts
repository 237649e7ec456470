import * as z from "zod";
import { notNegative } from "../places/policyNumber";
import { ratio } from "../figures/ratio";
import { round } from "../figures/rounding";
import { highestReached } from "../figures/steps";
import { amountIn, type Inputs } from "../inputs/inputs";
import { Source } from "../wording/source";
import { withoutNoise } from "./claims";
import type { GrowingList, MethodHome, MethodRecipe } from "./home";
import { neededFigure, partInput } from "./newInput";
import type { Claimed } from "./scored";
import { tierOrderBonds, tierWorthBonds } from "./tierBonds";

/** Own amount per day against the department's amount per day and head, sorted into tiers (ascending `from`). */
export const TeamTier = z.strictObject({
  kind: z.literal("teamTier"),
  own: z.strictObject({ amount: z.string(), days: z.string() }),
  team: z.strictObject({ amount: z.string(), days: z.string(), people: z.string() }),
  tiers: z.array(z.strictObject({ label: z.string(), from: notNegative, points: notNegative, source: Source })).min(1),
});
export type TeamTier = z.infer<typeof TeamTier>;

export interface TierReason {
  kind: "tier";
  label: string;
  /** Per day. */
  own: number;
  /** Per day and head. */
  team: number;
  ratio: number;
  from: number;
  next: { label: string; from: number; points: number } | null;
  points: number;
  lost: number;
}

/** The tiers of a ratio. */
export interface TierList extends GrowingList {
  kind: "tiers";
  entries: TeamTier["tiers"];
}

export const teamTier = {
  score: scoreTeamTier,
  reads: ({ own, team }, path) => [
    ...Object.entries(own).map(([key, id]) => ({ path: `${path}.own.${key}`, id })),
    ...Object.entries(team).map(([key, id]) => ({ path: `${path}.team.${key}`, id })),
  ],
  levers: ({ own, team }) => [{ inputs: [own.amount], best: "more", within: team.amount }],
  names: ({ tiers }, path) => [{ path: `${path}.tiers`, field: "label", names: tiers.map(({ label }) => label) }],
  order: ({ tiers }, path) => tierOrderBonds(tiers, `${path}.tiers`),
  worth: ({ tiers }, path, full) => tierWorthBonds(tiers, `${path}.tiers`, full),
  earnsPoints: () => true,
  mayPassFull: false,
  scaled: ({ tiers }, path, { was, now }) =>
    tiers.map(({ points }, index) => ({
      path: `${path}.tiers.${index}.points`,
      now: was === 0 ? points : round((points * now) / was, 2),
    })),
  lists: ({ tiers }, path) => [
    {
      kind: "tiers",
      path: `${path}.tiers`,
      entries: tiers,
      next: (name) => ({ entry: { ...nextTier(tiers), label: name["zh-CN"], source: "notInSource" }, inputs: [] }),
    },
  ],
  recipes: { teamTier: { asksBetter: false, begin: (id, wanted) => fresh(id, wanted) } },
} satisfies MethodHome<TeamTier, TierReason, TierList>;

/** The tier of own amount per day against the department's amount per day and head. */
function scoreTeamTier(method: TeamTier, { full }: { full: number }) {
  return (inputs: Inputs): Claimed<TierReason> => {
    const own = { amount: amountIn(inputs, method.own.amount), days: amountIn(inputs, method.own.days) };
    const team = teamOf(method, inputs);
    const reached = ratio(own.amount * team.days * team.people, team.amount * own.days);
    const { step: tier, next } = highestReached(method.tiers, reached);
    const due = withoutNoise(full - tier.points);
    const reason: TierReason = {
      kind: "tier",
      label: tier.label,
      own: round(own.amount / own.days, 6),
      team: round(team.amount / team.days / team.people, 6),
      ratio: reached,
      from: tier.from,
      next: next === null ? null : { label: next.label, from: next.from, points: next.points },
      points: tier.points,
      lost: 0,
    };
    const claims = { room: full, members: [{ due, reason }] };
    return { kind: "claimed", claims, tier: tier.label, parts: [] };
  };
}

const teamOf = (method: TeamTier, inputs: Inputs): { amount: number; days: number; people: number } => ({
  amount: amountIn(inputs, method.team.amount),
  days: amountIn(inputs, method.team.days),
  people: amountIn(inputs, method.team.people),
});

function nextTier(tiers: TeamTier["tiers"]): { from: number; points: number } {
  const top = tiers.at(-1);
  return { from: (top?.from ?? 0.9) + 0.1, points: top?.points ?? 0 };
}

/** Three tiers, of which the best is worth the full marks. */
const fresh: MethodRecipe<TeamTier>["begin"] = (id, wanted) => {
  const department = { ...neededFigure, of: "department", positive: true } as const;
  return {
    method: {
      kind: "teamTier",
      own: { amount: `${id}_own`, days: `${id}_days` },
      team: { amount: `${id}_team`, days: `${id}_team_days`, people: `${id}_people` },
      tiers: [0, 0.8, 0.9].map((from, at) => ({
        label: "CBA".charAt(at),
        from,
        points: (wanted.full * (at + 2)) / 4,
        source: "notInSource",
      })),
    },
    inputs: [
      partInput(id, wanted, "own", neededFigure),
      partInput(id, wanted, "days", { ...neededFigure, positive: true }),
      partInput(id, wanted, "team", department),
      partInput(id, wanted, "team_days", department),
      partInput(id, wanted, "people", { ...department, kind: "count" }),
    ],
  };
};
