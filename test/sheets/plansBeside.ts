import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { comparedSheet } from "../../src/sheets/compared/comparedSheet";
import { cardSheet } from "../../src/sheets/card/cardSheet";
import type { SheetPlan } from "../../src/sheets/kit/plan";
import { lengthsAbove, rolledUp } from "../../src/sheets/rollUp/rolledUp";
import { rollUpSheet } from "../../src/sheets/rollUp/rollUpSheet";
import { keptComparison } from "./compared/keptComparison";
import { cardsOf, cardsTogetherOf } from "./schemePeriod";

/** Sheets that stand beside those of a month once they are asked for: score cards, and every longer period it belongs to. */
export const plansBeside = (evaluated: EvaluatedPeriod): SheetPlan[] => [
  ...cardsOf(evaluated).map(cardSheet),
  ...cardsTogetherOf(evaluated),
  comparedSheet(keptComparison(evaluated.state.language), "影子核对"),
  ...lengthsAbove(evaluated).flatMap((length) =>
    evaluated.scheme.rollUp === undefined
      ? []
      : rollUpSheet({
          evaluated,
          rule: evaluated.scheme.rollUp,
          rolled: rolledUp(evaluated, [], length),
          madeOn: "2026-11-12",
          sheet: `汇总 ${length}`,
          own: [],
        }),
  ),
];
