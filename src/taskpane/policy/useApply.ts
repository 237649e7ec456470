import { periodOf } from "../../domain/time/period";
import type { NumberChange } from "../../domain/places/policyNumbers";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane, usePaneState } from "../paneContext";
import { usePolicyWords } from "./words";

export interface ApplyRequest {
  changes: readonly NumberChange[];
  from: string;
  by: string;
}

/** Applies a draft as a new version; `done` is called when it stands. */
export function useApply(evaluated: EvaluatedPeriod, done: () => void): (request: ApplyRequest) => Promise<void> {
  const { actions, store } = usePane();
  const { today } = usePaneState();
  const { policy } = usePolicyWords();
  const period = periodOf(evaluated.state);
  return async (request) => {
    const isNow = request.from <= period.month;
    const text = isNow ? policy.applied : policy.waiting(period.length);
    const result = await store.run("policy", () => actions.applyPolicy(request, today), {
      lapses: isNow,
      note: () => ({ text, isFinal: true }),
    });
    if (result?.ok) done();
  };
}
