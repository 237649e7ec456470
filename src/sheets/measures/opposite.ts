import { typedDifference } from "../terms/numbers";
import type { Opposite } from "../../domain/measures/opposite";
import { oppositeWords } from "../../text/measures/opposite";
import { unlessBlank } from "../terms/formula";
import { policyLine } from "../terms/policyLine";
import { policyNumber } from "../terms/policyRow";
import { amountOf } from "../terms/tableScope";
import type { MeasureOnSheets } from "./home";
import { areAllOfKind, mayLack } from "./parts";

export const opposite: MeasureOnSheets<Opposite> = {
  formula: (scope, { input }, path, none) =>
    unlessBlank(scope, [input], typedDifference(scope.policy(`${path}.whole`), amountOf(scope, input)), none),
  mayBeBlank: (scheme, { input }) => mayLack(scheme, input),
  valueKind: (scheme, { input }) => (areAllOfKind(scheme, "percent", [input]) ? "percent" : "number"),
  named: "value",
  typed: () => null,
  rows: (writing, items) =>
    items.map(({ item, measure, path }) => {
      const words = oppositeWords[writing.language];
      const name = words.row(item.name[writing.language]);
      const numbers = [policyNumber(`${path}.whole`, measure.whole)];
      return policyLine(writing, { id: item.id, name, how: words.how, numbers, source: item.source });
    }),
};
