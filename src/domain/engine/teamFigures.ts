import { highestOf, lowestOf } from "../figures/extremes";
import { meanOf, meanPlaces } from "../figures/mean";
import { sumOf } from "../figures/sum";
import type { Evaluation } from "./evaluation";

/** What a person has under a policy; nulls where the policy gives none. */
export interface Standing {
  total: number | null;
  grade: string | null;
  payout: number | null;
}

export const standingOf = ({ total, band, payout }: Evaluation): Standing => ({
  total,
  grade: band?.grade ?? null,
  payout,
});

/** What each of them has; null for those without a result. */
export const standingsOf = (people: readonly { evaluation: Evaluation | null }[]): (Standing | null)[] =>
  people.map(({ evaluation }) => (evaluation === null ? null : standingOf(evaluation)));

/** What the results of a period come to; nulls where nobody has a total. */
export interface TeamFigures {
  /** People with a result, and people who are listed without one. */
  scored: number;
  unscored: number;
  average: number | null;
  highest: number | null;
  lowest: number | null;
  payout: number;
}

/** The figures of everybody who is listed, null for somebody without a result; `decimals` are those of the policy. */
export function teamFigures(listed: readonly (Standing | null)[], decimals = 2): TeamFigures {
  const scored = listed.filter((one) => one !== null);
  const totals = scored.flatMap(({ total }) => total ?? []);
  const isEmpty = totals.length === 0;
  return {
    scored: scored.length,
    unscored: listed.length - scored.length,
    average: meanOf(totals, meanPlaces(decimals)),
    highest: isEmpty ? null : highestOf(totals),
    lowest: isEmpty ? null : lowestOf(totals),
    payout: paidTo(scored),
  };
}

/** The money of all of them, to the fen. */
export const paidTo = (standings: readonly (Standing | null)[]): number =>
  sumOf(standings, (one) => one?.payout ?? 0, 2);

/** How many have a grade; null counts those with a result and no grade. */
export const gradeCount = (standings: readonly (Standing | null)[], grade: string | null): number =>
  standings.filter((one) => one !== null && one.grade === grade).length;
