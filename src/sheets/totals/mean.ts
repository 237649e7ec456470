import type { MeanOfItems } from "../../domain/totals/mean";
import { number } from "../terms/policyRow";
import type { TotalOnSheets } from "./home";
import { itemSummands, meanOf } from "./summands";

export const mean: TotalOnSheets<MeanOfItems> = {
  weighted: (scope) => meanOf(scope, itemSummands(scope, "weight")),
  raw: () => null,
  group: {
    name: ({ measured }, group) => measured.mean(group),
    formula: (scope, { id }) =>
      meanOf(
        scope,
        itemSummands(scope, "weight", ({ group }) => group === id),
      ),
  },
  weightedName: ({ weighted }) => weighted,
  weight: ({ weight }, path) => number(`${path}.weight`, weight ?? 1),
  rows: () => [],
  sum: ({ items }) => [
    { kind: "sum", check: "weightsFree", column: 1, paths: items.map((_, index) => `items.${index}.weight`) },
  ],
};
