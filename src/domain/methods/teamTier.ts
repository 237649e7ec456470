import { ratio } from "../figures/ratio";
import { round } from "../figures/rounding";
import { highestReached } from "../figures/steps";
import { amount, type Amounts } from "../inputs/inputs";
import { exact } from "./claims";
import type { TeamTier } from "./method";
import type { Claimed } from "./scored";

/** The tier of own amount per day against the department's amount per day and head. */
export function scoreTeamTier(method: TeamTier, full: number, amounts: Amounts): Claimed {
  const own = { amount: amount(amounts, method.own.amount), days: amount(amounts, method.own.days) };
  const team = teamOf(method, amounts);
  const reached = ratio(own.amount * team.days * team.people, team.amount * own.days);
  const { step: tier, next } = highestReached(method.tiers, reached);
  const due = exact(full - tier.points);
  const facts = {
    label: tier.label,
    own: round(own.amount / own.days, 6),
    team: round(team.amount / team.days / team.people, 6),
    ratio: reached,
    from: tier.from,
    next: next === null ? null : { label: next.label, from: next.from, points: next.points },
    points: tier.points,
  };
  return {
    claims: { room: full, members: [{ due, settle: (lost) => ({ kind: "tier", ...facts, lost }) }] },
    tier: tier.label,
    parts: [],
  };
}

const teamOf = (method: TeamTier, amounts: Amounts): { amount: number; days: number; people: number } => ({
  amount: amount(amounts, method.team.amount),
  days: amount(amounts, method.team.days),
  people: amount(amounts, method.team.people),
});
