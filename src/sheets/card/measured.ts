import type { ItemResult } from "../../domain/engine/evaluation";
import { itemFigure } from "../../text/results/itemFigure";
import { texts } from "../../text/texts";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";

/** What was measured or judged, as far as one figure tells it. */
export function measured({ scheme, state }: EvaluatedPeriod, result: ItemResult): string {
  const { score, card } = texts(state.language).sheets;
  if (!result.applies) return scheme.total.kind === "none" ? score.noData : card.notCounted;
  return itemFigure(result, scheme, state.language) ?? result.tier ?? "";
}

/** Whether anybody's card has such a figure. */
export const hasAnyValue = (evaluated: EvaluatedPeriod): boolean =>
  evaluated.people.some(({ evaluation }) => evaluation?.items.some((result) => measured(evaluated, result) !== ""));
