import { withPastPeriod } from "../../domain/engine/history";
import type { PastPeriod, PastResult } from "../../domain/engine/pastPeriod";
import { periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import { isSettled } from "./otherBook";

/** What later workbooks keep of a month. */
export function pastPeriod(evaluated: EvaluatedPeriod): PastPeriod {
  const { state, scheme, people } = evaluated;
  const results = people.flatMap(({ number, name, evaluation }): PastResult[] =>
    evaluation === null
      ? []
      : [[number, name, evaluation.total, evaluation.band?.grade ?? null, evaluation.payout] as const],
  );
  return {
    ...periodOf(state),
    scheme: scheme.id,
    isApproved: isSettled(evaluated),
    unscored: people.length - results.length,
    results,
  };
}

/** The past as the next workbook knows it: what this one knew, and this one. */
export const historyAfter = (evaluated: EvaluatedPeriod): PastPeriod[] =>
  withPastPeriod(evaluated.state.history ?? [], pastPeriod(evaluated));
