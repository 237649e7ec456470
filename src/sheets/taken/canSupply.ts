import { isWithin, periodOf } from "../../domain/time/period";
import type { TakenFrom } from "../../domain/inputs/takenFrom";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { OtherBook } from "./otherBook";

/** Whether a policy takes anything from other workbooks. */
export const takesFigures = ({ scheme }: Pick<EvaluatedPeriod, "scheme">): boolean =>
  scheme.inputs.some(({ takenFrom }) => takenFrom !== undefined);

/** Whether a workbook has what is taken, for a month that belongs to the period. */
export function canSupply(evaluated: EvaluatedPeriod, from: TakenFrom, { evaluated: other }: OtherBook): boolean {
  if (!isOfPeriod(evaluated, other)) return false;
  switch (from.kind) {
    case "monthTotal":
      return other.scheme.total.kind !== "none" && Number(other.state.month.slice(5)) === from.month;
    case "teamMean":
      return other.scheme.total.kind !== "none" && other.scheme.id !== evaluated.scheme.id;
    case "indicator":
      return other.scheme.id === from.scheme;
  }
}

export const isOfPeriod = ({ state }: EvaluatedPeriod, { state: other }: EvaluatedPeriod): boolean =>
  isWithin(periodOf(state), `${other.month}-01`);
