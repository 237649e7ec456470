import type { MeanOfItems } from "../../domain/totals/mean";
import { texts } from "../../text/texts";
import { policyNumber } from "../terms/policyRow";
import { type TotalOnSheets, weightedPoints } from "./home";
import { itemSummands, meanFormula } from "./summands";

export const mean: TotalOnSheets<MeanOfItems> = {
  weighted: (scope) => meanFormula(scope, itemSummands(scope, "weight")),
  raw: () => null,
  group: {
    name: (group, language) => texts(language).sheets.score.measured.mean(group),
    formula: (scope, { id }) =>
      meanFormula(
        scope,
        itemSummands(scope, "weight", ({ group }) => group === id),
      ),
  },
  weightedName: weightedPoints,
  weight: ({ weight }, path) => policyNumber(`${path}.weight`, weight ?? 1),
  rows: () => [],
  sum: ({ items }) => [
    { kind: "sum", check: "weightsFree", column: 1, paths: items.map((_, index) => `items.${index}.weight`) },
  ],
};
