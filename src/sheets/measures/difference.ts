import { typedDifference } from "../terms/numbers";
import type { Difference } from "../../domain/measures/difference";
import { unlessBlank } from "../terms/formula";
import { amountOf } from "../terms/tableScope";
import type { MeasureOnSheets } from "./home";
import { areAllOfKind, mayLack } from "./parts";

export const difference: MeasureOnSheets<Difference> = {
  formula: (scope, { value, against }, _, none) =>
    unlessBlank(scope, [value, against], typedDifference(amountOf(scope, value), amountOf(scope, against)), none),
  mayBeBlank: (scheme, { value, against }) => mayLack(scheme, value, against),
  valueKind: (scheme, { value, against }) => (areAllOfKind(scheme, "money", [value, against]) ? "money" : "number"),
  named: "difference",
  typed: () => null,
  rows: () => [],
};
