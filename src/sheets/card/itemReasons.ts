import type { ItemResult } from "../../domain/engine/evaluation";
import type { Item } from "../../domain/scheme/scheme";
import { reasonText } from "../../text/methods/reasonText";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { Rater } from "../book/ratersOf";

/** An item of the form with what came of it. */
export interface CardItem {
  item: Item;
  result: ItemResult;
}

/** Points are the mean of the raters, or as many percent of the full marks. */
const isMeanOfRaters = ({ method }: Item): boolean =>
  method.kind === "value" ||
  (method.kind === "linear" && method.target.kind === "fixed" && method.target.value === 100);

/** The columns say it all where each rater counts the same and their mean is what is earned. */
const isToldByRaters = (raters: readonly Rater[], item: Item): boolean =>
  raters.length > 0 &&
  isMeanOfRaters(item) &&
  "measure" in item.method &&
  item.method.measure.kind === "mean" &&
  item.method.measure.of.every(({ weight }, _, of) => weight === of[0]?.weight);

/** Why an item has its points, one line a reason; "" where the raters' columns tell it. */
export function itemReasons({ scheme, state }: EvaluatedPeriod, raters: readonly Rater[], judged: CardItem): string {
  const { item, result } = judged;
  if (!result.applies || isToldByRaters(raters, item)) return "";
  return result.reasons.map((reason) => reasonText(reason, result, scheme, state.language)).join("\n");
}

/** Whether anybody's card has a reason beside the points. */
export const hasAnyReason = (evaluated: EvaluatedPeriod, raters: readonly Rater[]): boolean =>
  evaluated.people.some(({ evaluation }) =>
    evaluated.scheme.items.some((item, at) => {
      const result = evaluation?.items[at];
      return result !== undefined && itemReasons(evaluated, raters, { item, result }) !== "";
    }),
  );
