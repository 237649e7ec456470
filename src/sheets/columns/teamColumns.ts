import type { Scheme } from "../../domain/scheme/scheme";
import type { ScoreColumn } from "../terms/scoreColumn";

/** Whether a column tells how somebody stands among everybody: where not everybody is listed, it can tell nothing. */
export const isOfTeam = ({ items, payout }: Scheme, { result }: Pick<ScoreColumn, "result">): boolean =>
  result?.kind === "ranking" ||
  result?.kind === "prize" ||
  (result?.kind === "item" && items[result.item]?.method.kind === "rank") ||
  (result?.kind === "payout" && payout.kind === "prizes");
