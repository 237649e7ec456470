import type { Entered } from "../../domain/measures/entered";
import { unlessBlank } from "../terms/formula";
import { amountOf } from "../terms/tableScope";
import type { MeasureOnSheets } from "./home";
import { areAllOfKind, mayLack } from "./parts";

export const entered: MeasureOnSheets<Entered> = {
  formula: (scope, { input }, _, none) => unlessBlank(scope, [input], amountOf(scope, input), none),
  mayBeBlank: (scheme, { input }) => mayLack(scheme, input),
  valueKind: (scheme, { input }) => (areAllOfKind(scheme, "percent", [input]) ? "percent" : "number"),
  named: "value",
  typed: ({ input }) => input,
  rows: () => [],
};
