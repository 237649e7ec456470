import type { Evaluation, ItemResult } from "./evaluation";
import type { Rank } from "../methods/rank";
import { ranks } from "../figures/rank";
import { sumOf } from "../figures/sum";
import type { Scheme } from "../scheme/scheme";

/** Gives ranked items their places and prizes, now that everybody is measured; null is somebody without a result. */
export function rankTeam(scheme: Scheme, team: readonly (Evaluation | null)[]): (Evaluation | null)[] {
  const methods = scheme.items.map(({ method }) => (method.kind === "rank" ? method : null));
  if (methods.every((method) => method === null)) return [...team];
  const hasPrizes = scheme.payout.kind === "prizes";
  const places = methods.map((method, index) => (method === null ? [] : placesOf(method, team, index)));
  return team.map((evaluation, person) => {
    if (evaluation === null) return null;
    const items = evaluation.items.map((item, index): ItemResult => {
      const rank = places[index]?.[person] ?? null;
      const prize = hasPrizes && rank !== null ? prizeOf(methods[index] ?? null, rank) : 0;
      return rank === null ? item : { ...item, place: { rank, prize } };
    });
    return { ...evaluation, items, payout: hasPrizes ? sumOfPrizes(items) : evaluation.payout };
  });
}

/** Lowest first is highest first of the negated values. */
function placesOf({ better }: Rank, team: readonly (Evaluation | null)[], index: number): (number | null)[] {
  const sign = better === "lower" ? -1 : 1;
  return ranks(team.map((one) => sizeOf(one?.items[index]?.value ?? null, sign)));
}

const sizeOf = (value: number | null, sign: number): number | null => (value === null ? null : value * sign);

const prizeOf = (method: Rank | null, rank: number): number => method?.prizes?.[rank - 1]?.amount ?? 0;

const sumOfPrizes = (items: readonly ItemResult[]): number => sumOf(items, ({ place }) => place?.prize ?? 0, 2);
