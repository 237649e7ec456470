import type { Rate } from "../../domain/measures/rate";
import { unlessBlank } from "../terms/formula";
import { amountOf } from "../terms/tableScope";
import type { MeasureOnSheets } from "./home";
import { mayBeNothing, mayLack, quotientFormula } from "./parts";

export const rate: MeasureOnSheets<Rate> = {
  formula: (scope, { numerator, denominator }, _, none) => {
    const share = quotientFormula(`${amountOf(scope, numerator)}*100`, amountOf(scope, denominator), none);
    return unlessBlank(scope, [numerator, denominator], share, none);
  },
  mayBeBlank: (scheme, { numerator, denominator }) =>
    mayLack(scheme, numerator, denominator) || mayBeNothing(scheme, denominator),
  valueKind: () => "percent",
  named: "value",
  typed: () => null,
  rows: () => [],
};
