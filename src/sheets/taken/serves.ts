import { isWithin, periodOf } from "../../domain/time/period";
import type { TakenFrom } from "../../domain/scheme/takenFrom";
import type { Month } from "../book/month";
import type { OtherBook } from "./otherBook";

/** Whether a workbook has what is taken, for a month that belongs to the period. */
export function serves(month: Month, from: TakenFrom, { month: other }: OtherBook): boolean {
  if (!isOfPeriod(month, other)) return false;
  switch (from.kind) {
    case "monthTotal":
      return other.scheme.total.kind !== "none" && Number(other.state.month.slice(5)) === from.month;
    case "teamMean":
      return other.scheme.total.kind !== "none" && other.scheme.id !== month.scheme.id;
    case "indicator":
      return other.scheme.id === from.scheme;
  }
}

export const isOfPeriod = ({ state }: Month, { state: other }: Month): boolean =>
  isWithin(periodOf(state), `${other.month}-01`);
