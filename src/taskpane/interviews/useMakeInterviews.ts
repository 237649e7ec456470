import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import type { ChosenInterview } from "../../sheets/book/workbookState";
import { usePane, usePaneState } from "../paneContext";

/** Makes the sheets and says how many; null while they cannot be made, because results are not approved or work is under way. */
export function useMakeInterviews(evaluated: EvaluatedPeriod): ((chosen?: readonly ChosenInterview[]) => void) | null {
  const { words, numbers, actions, store } = usePane();
  const { today, job } = usePaneState();
  if (job !== null || evaluated.state.approval?.status !== "approved") return null;
  return (chosen) =>
    void store.run("interviews", (progress) => actions.makeInterviews(today, progress, chosen), {
      note: ({ made, kept }) => ({
        text: words.interviews.made(numbers.count(made.length), numbers.count(kept.length)),
        isFinal: true,
      }),
    });
}
