import { typedDifference } from "../terms/numbers";
import type { Drop } from "../../domain/measures/drop";
import { unlessBlank } from "../terms/formula";
import { amountOf } from "../terms/tableScope";
import type { MeasureOnSheets } from "./home";
import { mayLack } from "./parts";

export const drop: MeasureOnSheets<Drop> = {
  formula: (scope, measure, _, none) => {
    const [before, now] = [amountOf(scope, measure.before), amountOf(scope, measure.now)];
    const fall = measure.in === "points" ? typedDifference(before, now) : inPercent(before, now);
    return unlessBlank(scope, [measure.before, measure.now], fall, none);
  },
  mayBeBlank: (scheme, { before, now }) => mayLack(scheme, before, now),
  valueKind: (_, measure) => (measure.in === "percent" ? "percent" : "number"),
  named: "value",
  typed: () => null,
  rows: () => [],
};

/** From nothing to nothing is the best there is; from nothing to something is a rise. */
const inPercent = (before: string, now: string): string =>
  `IF(${before}=0,IF(${now}=0,100,-100),ROUND((${before}-${now})*100/${before},10))`;
