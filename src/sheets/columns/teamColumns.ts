import type { Scheme } from "../../domain/scheme/scheme";
import type { ScoreColumn } from "../terms/scoreColumn";

/** Whether a column tells how somebody stands among everybody: where not everybody is listed, it can tell nothing. */
export function isOfTeam({ items, payout }: Scheme, { result }: Pick<ScoreColumn, "result">): boolean {
  if (result?.kind === "item") return items[result.item]?.method.kind === "rank";
  if (result?.kind === "payout") return payout.kind === "prizes";
  return result?.kind === "ranking" || result?.kind === "prize";
}
