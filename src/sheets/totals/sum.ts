import type { Sum } from "../../domain/totals/sum";
import { texts } from "../../text/texts";
import { sumWords } from "../../text/totals/sum";
import { rounded } from "../terms/formula";
import { policyLine } from "../terms/policyLine";
import { policyNumber } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import type { TotalOnSheets } from "./home";
import { mayAnyBeBlank, itemSummands, orBlank, sumOfCells, sumOfWeights, weightsThatCount } from "./summands";

export const sum: TotalOnSheets<Sum> = {
  weighted: stretchedSum,
  raw: ({ scaleTo }) => (scaleTo === undefined ? null : addedUp),
  group: null,
  weightedName: (language, { scaleTo }) =>
    scaleTo === undefined ? texts(language).sheets.score.raw : sumWords[language].column,
  weight: null,
  rows: (writing, { scaleTo, source = "notInSource" }) => {
    if (scaleTo === undefined) return [];
    const { row } = sumWords[writing.language];
    const numbers = [policyNumber("total.scaleTo", scaleTo)];
    return [policyLine(writing, { id: "scaleTo", name: row.name, how: row.how, numbers, source })];
  },
  sum: ({ items }, { scaleTo }) => [
    {
      kind: "sum",
      check: scaleTo === undefined ? "full100" : "fullScaled",
      column: 0,
      paths: items.map((_, index) => `items.${index}.full`),
    },
  ],
};

/** The points as they are shown, added up, so that a printed form adds up. */
const addedUp = (scope: Scope): string => rounded(scope, sumOfCells(itemSummands(scope, "full")));

/** As if the full marks of what counts added up to the scale of the total. */
function stretchedSum(scope: Scope, { scaleTo }: Sum): string {
  const summands = itemSummands(scope, "full");
  if (scaleTo === undefined && !mayAnyBeBlank(summands)) return addedUp(scope);
  const raw = scaleTo === undefined ? addedUp(scope) : scope.cell("raw");
  const to = scaleTo === undefined ? sumOfWeights(summands) : scope.policy("total.scaleTo");
  return orBlank(summands, rounded(scope, `${raw}*(${to})/(${weightsThatCount(summands)})`));
}
