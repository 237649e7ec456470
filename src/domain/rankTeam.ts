import type { Evaluation, ItemResult } from "./evaluation";
import { ranks } from "./rank";
import type { Prize } from "./payoutRule";
import { round } from "./rounding";
import type { Scheme } from "./scheme";

/** Gives ranked items their places and prizes, now that everybody is measured; null is somebody without a result. */
export function rankTeam(scheme: Scheme, team: readonly (Evaluation | null)[]): (Evaluation | null)[] {
  const prizes = scheme.payout.kind === "prizes" ? scheme.payout.prizes : [];
  if (scheme.items.every(({ method }) => method.kind !== "rank")) return [...team];
  const places = scheme.items.map((item, index) => placesOf(item.method, team, index));
  return team.map((evaluation, person) => {
    if (evaluation === null) return null;
    const items = evaluation.items.map((item, index) => placed(item, places[index]?.[person] ?? null, prizes));
    const payout = scheme.payout.kind === "prizes" ? sumOfPrizes(items) : evaluation.payout;
    return { ...evaluation, items, payout };
  });
}

/** Lowest first is highest first of the negated values. */
function placesOf(
  method: Scheme["items"][number]["method"],
  team: readonly (Evaluation | null)[],
  index: number,
): (number | null)[] {
  if (method.kind !== "rank") return [];
  const sign = method.better === "lower" ? -1 : 1;
  return ranks(team.map((one) => sizeOf(one?.items[index]?.value ?? null, sign)));
}

const sizeOf = (value: number | null, sign: number): number | null => (value === null ? null : value * sign);

function placed(item: ItemResult, rank: number | null, prizes: readonly Prize[]): ItemResult {
  if (rank === null) return item;
  return { ...item, place: { rank, prize: prizes.find(({ place }) => place === rank)?.amount ?? 0 } };
}

const sumOfPrizes = (items: readonly ItemResult[]): number =>
  round(
    items.reduce((sum, { place }) => sum + (place?.prize ?? 0), 0),
    2,
  );
