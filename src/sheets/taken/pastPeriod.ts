import { type PastPeriod, type PastResult, withPast } from "../../domain/engine/history";
import { periodOf } from "../../domain/time/period";
import type { Month } from "../book/month";
import { isSettled } from "./otherBook";

/** What later workbooks keep of a month. */
export function pastPeriod(month: Month): PastPeriod {
  const { state, scheme, people } = month;
  const results = people.flatMap(({ number, name, evaluation }): PastResult[] =>
    evaluation === null
      ? []
      : [[number, name, evaluation.total, evaluation.band?.grade ?? null, evaluation.payout] as const],
  );
  return {
    ...periodOf(state),
    scheme: scheme.id,
    isApproved: isSettled(month),
    unscored: people.length - results.length,
    results,
  };
}

/** The past as the next workbook knows it: what this one knew, and this one. */
export const historyAfter = (month: Month): PastPeriod[] => withPast(month.state.history ?? [], pastPeriod(month));
